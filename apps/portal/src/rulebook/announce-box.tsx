import { Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { announce, checklist } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { momentText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { useEditionName } from '../shown/edition-name.js';
import { TextLink } from '../shown/links.js';
import { SureButton } from '../shown/sure-button.js';
import type { Part } from './rule-facts.js';
import { useRulesDraft } from './use-rules-draft.js';

/** Where each item of the service's checklist is put right. */
const placeOf: Record<string, Part> = {
  'weights-total': 'criteria',
  scales: 'criteria',
  'tie-breaks': 'criteria',
  'deadlines-ordered': 'dates',
  'deadline-ahead': 'dates',
  'privacy-notice': 'texts',
  'screening-reasons': 'screening',
  'selection-possible': 'selection',
};

/** What has to be right before a draft is announced, each with the way there; the button waits for all of it, and for what is typed and not saved. */
export function AnnounceBox({ edition }: { edition: EditionWithRules }) {
  const { id, opensAt, timeZone } = edition;
  const unsaved = useRulesDraft(edition).changes.length > 0;
  const t = useText('rulebook');
  const office = useText('office');
  const language = useLanguage();
  const query = useQuery({ queryKey: ['checklist', id, language], queryFn: () => checklist(id) });
  const editionName = useEditionName();
  return (
    <Stack gap={12} className="surface" p="md" component="section">
      <Title order={2}>{t('checklist')}</Title>
      {unsaved && <Text>{t('checklistSaved')}</Text>}
      <Answered query={query} rows={4}>
        {({ items, ready }) => (
          <>
            <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
              {items.map(({ code, ok, message }) => (
                <Group key={code} component="li" gap={8} wrap="nowrap" align="flex-start">
                  {ok ? (
                    <IconCircleCheck size={20} color="var(--accent)" role="img" aria-label={t('ok')} />
                  ) : (
                    <IconAlertTriangle
                      size={20}
                      color="var(--mantine-color-error)"
                      role="img"
                      aria-label={t('notOk')}
                    />
                  )}
                  <Text fw={ok ? 400 : 600}>
                    {message}{' '}
                    {!ok && (
                      <TextLink
                        to="/office/$editionId"
                        params={{ editionId: id }}
                        search={{ tab: 'rulebook', part: placeOf[code] }}
                      >
                        {t('goThere')}
                      </TextLink>
                    )}
                  </Text>
                </Group>
              ))}
            </Stack>
            <Group gap={12}>
              <SureButton
                variant="filled"
                color="teal"
                disabled={!ready || unsaved}
                texts={{
                  ...{ act: office('announce'), title: t('announceTitle', { name: editionName(edition) }) },
                  consequence: t('announceBody', { at: momentText(new Date(opensAt), timeZone) }),
                  done: office('announced'),
                }}
                run={() => announce(id)}
                refresh={[['edition', id], ['editions'], ['checklist', id], ['versions', id]]}
              />
              <Text c="dimmed">
                {unsaved
                  ? t('unsavedFirst')
                  : ready
                    ? t('ready')
                    : t('open', { count: items.filter(({ ok }) => !ok).length })}
              </Text>
            </Group>
          </>
        )}
      </Answered>
    </Stack>
  );
}
