import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { useText } from '../i18n/use-text.js';
import { parts, type Part } from './rule-facts.js';
import classes from './rulebook.module.css';

interface PartListProps {
  part: Part;
  /** Of what an edition does not have, such as nominations or a book, nothing is said. */
  without: ReadonlySet<Part>;
  changed: ReadonlySet<Part>;
  wrong: ReadonlySet<Part>;
  go: (part: Part) => void;
}

/** The parts with their state, as in the entry editor. */
export function PartList({ part, without, changed, wrong, go }: PartListProps) {
  const t = useText('rulebook');
  return (
    <Stack gap={4} component="nav" aria-label={t('parts')} className={classes.parts}>
      {parts
        .filter((one) => !without.has(one))
        .map((one) => (
          <UnstyledButton
            key={one}
            className={classes.part}
            aria-current={one === part ? 'step' : undefined}
            onClick={() => go(one)}
          >
            <Group justify="space-between" wrap="nowrap" gap={8}>
              <Text inherit>{t(`part.${one}`)}</Text>
              {wrong.has(one) ? (
                <IconAlertTriangle size={18} color="var(--mantine-color-error)" role="img" aria-label={t('toFix')} />
              ) : (
                changed.has(one) && <IconPencil size={18} color="var(--accent)" role="img" aria-label={t('changed')} />
              )}
            </Group>
          </UnstyledButton>
        ))}
    </Stack>
  );
}
