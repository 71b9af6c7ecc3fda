import { Alert, Stack, Tabs, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Round } from '../api/judging.js';
import { exportRanking, ranking, type Ranked, type RankedField } from '../api/oversight.js';
import type { EditionWithRules } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { ExportButton } from '../shown/export-button.js';
import { Evidence } from './evidence.js';
import { RankTable } from './rank-table.js';
import { SecretVote } from './secret-vote.js';

interface RankingViewProps {
  round: Round;
  edition: EditionWithRules;
}

export function RankingView({ round, edition }: RankingViewProps) {
  const t = useText('office');
  const contest = useText('contest');
  const pick = usePick();
  const isSecret = round.method === 'approval';
  const query = useQuery({ queryKey: ['ranking', round.id], queryFn: () => ranking(round.id) });
  const [opened, setOpened] = useState<Ranked>();
  const names = new Map(edition.rulebook.fields.map(({ code, name }) => [code, pick(name)]));
  return (
    <Stack gap={12} component="section">
      <Title order={3}>{t('ranking')}</Title>
      <Text c="dimmed">
        {t('rankingLead', { method: contest(`method.${round.method}`), readings: round.readings })}
      </Text>
      <Answered query={query}>
        {({ fields }) =>
          isSecret && round.state !== 'closed' ? (
            <SecretVote round={round} />
          ) : fields.length === 0 ? (
            <Text>{t('noRanking')}</Text>
          ) : (
            <Stack gap={12}>
              <ExportButton
                label={t('exportRanking')}
                name={`${edition.code}-${round.stageCode}-${t('rankingFile')}`}
                load={(format) => exportRanking(round.id, { format })}
              />
              <Tabs defaultValue={fields[0]!.fieldCode} keepMounted={false}>
                <Tabs.List mb={12}>
                  {fields.map(({ fieldCode, entries }) => (
                    <Tabs.Tab key={fieldCode} value={fieldCode}>
                      {names.get(fieldCode) ?? fieldCode} ({entries.length})
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
                {fields.map((field) => (
                  <Tabs.Panel key={field.fieldCode} value={field.fieldCode}>
                    <Stack gap={12}>
                      {!isSecret && <AdviceNote field={field} />}
                      <RankTable
                        field={field}
                        round={round}
                        prizes={edition.rulebook.selection ? [] : edition.rulebook.prizes}
                        label={names.get(field.fieldCode) ?? field.fieldCode}
                        open={setOpened}
                      />
                    </Stack>
                  </Tabs.Panel>
                ))}
              </Tabs>
            </Stack>
          )
        }
      </Answered>
      {opened && <Evidence round={round} entry={opened} close={() => setOpened(undefined)} />}
    </Stack>
  );
}

/** From what the adjusted ranks are, or why there are none. */
function AdviceNote({ field: { sample, advice } }: { field: RankedField }) {
  const t = useText('oversight');
  const of = sample && t('sample', { ...sample });
  const refused = advice ? advice.refused && reasonOf(advice.refused) : 'refused.none';
  if (refused) {
    return (
      <Alert color="lotus" icon={<IconInfoCircle />} title={t('refused')}>
        {t(refused)} {of}
      </Alert>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {t('advice')} {of} {advice?.warnings.map((text) => t(warningOf(text))).join(' ')} {t('outlookWhy')}
    </Text>
  );
}

/** The service explains itself in English for engineers; here is what it means for a chair. */
function reasonOf(refused: string) {
  if (refused.includes('same total')) return 'refused.same';
  return refused.startsWith('more than') ? 'refused.many' : 'refused.thin';
}

function warningOf(warning: string) {
  if (warning.includes('the same total to')) return 'warning.flat';
  return warning.includes('interval') ? 'warning.intervals' : 'warning.parts';
}
