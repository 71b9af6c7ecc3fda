import { Box, Button, Checkbox, Group, Text } from '@mantine/core';
import type { ListingCard } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { ButtonLink } from '../shown/links.js';
import classes from './exchange.module.css';

const most = 3;

interface CompareTickProps {
  listing: ListingCard;
  picked: string[];
  toggle: (id: string) => void;
}

export function CompareTick({ listing, picked, toggle }: CompareTickProps) {
  const t = useText('exchange');
  const checked = picked.includes(listing.id);
  return (
    <Checkbox
      label={t('compare')}
      aria-label={`${t('compare')}: ${listing.title}`}
      checked={checked}
      disabled={!checked && picked.length >= most}
      onChange={() => toggle(listing.id)}
      mt={4}
    />
  );
}

export function CompareBar({ picked, clear }: { picked: string[]; clear: () => void }) {
  const t = useText('exchange');
  if (picked.length === 0) return null;
  return (
    <Box className={classes.bar} role="status">
      {picked.length === 1 ? (
        <Text>{t('compareOne')}</Text>
      ) : (
        <ButtonLink to="/exchange/compare" search={{ ids: picked.join(',') }}>
          {t('compareThese', { count: picked.length })}
        </ButtonLink>
      )}
      <Group>
        <Button variant="subtle" onClick={clear}>
          {t('clearPicked')}
        </Button>
      </Group>
    </Box>
  );
}
