import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { moderatedExpert, passExpert, returnExpert } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { Facts } from '../shown/facts.js';
import { useOrganisationOf } from './listing-card.js';
import { RulingBox } from './ruling-box.js';
import { useTerms } from './use-terms.js';

/** One expert's profile as a moderator reads it. */
export function ExpertReview({ id, done }: { id: string; done: () => void }) {
  const t = useText('exchangeExpert');
  const names = useText('exchange');
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const query = useQuery({ queryKey: ['exchange-moderated', id], queryFn: () => moderatedExpert(id) });
  const who = useOrganisationOf(query.data ?? { organisationId: null, organisationName: '' });
  return (
    <Answered query={query} rows={6}>
      {(expert) => (
        <Stack gap={16}>
          <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="article">
            <Title order={2}>{expert.name}</Title>
            <Text fw={600}>{expert.headline}</Text>
            <Text className="prose">{expert.helpsWith}</Text>
            <Facts
              items={[
                [t('fields'), expert.fields.map((field) => nameOf('sectors', field)).join(', ')],
                [t('keywords'), expert.keywords.join(', ')],
                [t('languages'), expert.languages.map((language) => nameOf('languages', language)).join(', ')],
                [names('organisation'), who],
                [names('province'), provinces.nameOf(expert.provinceCode)],
              ]}
            />
          </Stack>
          <RulingBox
            open={expert.state === 'submitted'}
            pass={() => passExpert(id, expert.version)}
            giveBack={(reasons) => returnExpert(id, reasons, expert.version)}
            refresh={[['exchange-waiting'], ['exchange-moderated', id], ['exchange-experts']]}
            done={done}
          />
        </Stack>
      )}
    </Answered>
  );
}
