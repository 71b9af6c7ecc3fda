import { Box, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { expert as load, type ExpertPage as Shown } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { AskButton } from '../meetings/ask-button.js';
import { Answered } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import classes from './exchange.module.css';
import { ExchangePage } from './exchange-page.js';
import { useOrganisationOf } from './listing-card.js';
import { useTerms } from './use-terms.js';

/** One expert. */
export function ExpertPage() {
  const t = useText('exchangeExpert');
  const { expertId } = useParams({ from: '/exchange/experts/$expertId' });
  const query = useQuery({ queryKey: ['exchange-expert', expertId], queryFn: () => load(expertId) });
  return (
    <ExchangePage
      title={query.data?.name ?? t('title')}
      lead={query.data?.headline}
      actions={query.data && <AskButton about={{ expertId }} main />}
    >
      <Answered query={query}>{(expert) => <Whole expert={expert} />}</Answered>
    </ExchangePage>
  );
}

function Whole({ expert }: { expert: Shown }) {
  const t = useText('exchangeExpert');
  const names = useText('exchange');
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const who = useOrganisationOf(expert);
  return (
    <Box className={classes.two}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="article">
        <Title order={2}>{t('helpsWith')}</Title>
        <Text className="prose">{expert.helpsWith}</Text>
      </Stack>
      <Box className={`surface ${classes.side}`} p={{ base: 16, sm: 20 }}>
        <Facts
          items={[
            [t('fields'), expert.fields.map((field) => nameOf('sectors', field)).join(', ')],
            [t('keywords'), expert.keywords.join(', ')],
            [t('languages'), expert.languages.map((language) => nameOf('languages', language)).join(', ')],
            ...(who === '' ? [] : ([[names('organisation'), who]] as [string, string][])),
            [names('province'), provinces.nameOf(expert.provinceCode)],
          ]}
        />
      </Box>
    </Box>
  );
}
