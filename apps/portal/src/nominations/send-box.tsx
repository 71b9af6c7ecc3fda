import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Nomination } from '../api/nominations.js';
import { entry as loadEntry, submitEntry, type EditionWithRules, type OwnEntry } from '../api/registration.js';
import { useLabel } from '../entries/review-section.js';
import { sectionOfProblem } from '../entries/sections.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { useAct } from '../shown/use-act.js';

interface SendProps {
  nomination: Nomination;
  edition: EditionWithRules;
}

/** What is still missing, and the button that sends. */
export function SendBox({ nomination, edition }: SendProps) {
  const t = useText('nomination');
  const query = useQuery({ queryKey: ['entry', nomination.id], queryFn: () => loadEntry(nomination.id) });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Title order={2}>{t('send')}</Title>
      <Answered query={query} rows={2}>
        {(entry) =>
          entry.editable ? (
            <Send nomination={nomination} edition={edition} entry={entry} />
          ) : (
            <Text c="dimmed">{t(nomination.state === 'withdrawn' ? 'confirmation.withdrawn' : 'closed')}</Text>
          )
        }
      </Answered>
    </Stack>
  );
}

/** It is put right in the dossier, where a link leads. */
function isInDossier({ field }: { field: string }): boolean {
  return field.startsWith('answers.') || field.startsWith('documents.');
}

function Send({ nomination, edition, entry }: SendProps & { entry: OwnEntry }) {
  const t = useText('nomination');
  const labelOf = useLabel(edition);
  const { id } = nomination;
  const key = useRef(crypto.randomUUID());
  const send = useAct({
    run: () => submitEntry(id, entry.version, key.current),
    done: ({ entry: { code } }) => t('sent', { code: code ?? '' }),
    refresh: [['nomination', id], ['entry', id], ['nominations'], ['my-bodies'], ['entries']],
    then: () => {
      key.current = crypto.randomUUID();
    },
  });
  const count = entry.problems.length + nomination.problems.length;
  return (
    <>
      {count === 0 ? (
        <Alert color="teal" icon={<IconCircleCheck />} role="status">
          {t(nomination.state === 'sent' && entry.state !== 'returned' ? 'sentAlready' : 'sendReady')}
        </Alert>
      ) : (
        <Alert color="lotus" icon={<IconAlertTriangle />} title={t('sendMissing', { count })}>
          <List spacing={6}>
            {nomination.problems
              .filter((problem) => !isInDossier(problem))
              .map(({ field, code, message }) => (
                <List.Item key={field + code}>{message}</List.Item>
              ))}
            {[...entry.problems, ...nomination.problems.filter(isInDossier)].map(({ field, code, message }) => (
              <List.Item key={field + code}>
                <TextLink
                  c="inherit"
                  td="underline"
                  to="/entries/$entryId"
                  params={{ entryId: id }}
                  search={{ section: sectionOfProblem(edition.rulebook, { field }) }}
                >
                  {labelOf(field)}
                </TextLink>
                : {message}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <ProblemAlert error={send.error} />
      <Group>
        <Button size="md" disabled={count > 0} loading={send.isPending} onClick={() => send.mutate()}>
          {t('send')}
        </Button>
      </Group>
    </>
  );
}
