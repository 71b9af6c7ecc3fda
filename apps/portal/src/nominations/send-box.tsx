import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { myBodies, type Nomination } from '../api/nominations.js';
import { entry as loadEntry, submitEntry, type EditionWithRules, type OwnEntry } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { MissingAlert } from './missing-alert.js';

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

function Send({ nomination, edition, entry }: SendProps & { entry: OwnEntry }) {
  const t = useText('nomination');
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
  const missing = [...nomination.problems, ...entry.problems];
  const full = useQuotaFull(nomination);
  return (
    <>
      {missing.length > 0 && (
        <MissingAlert
          title={t('sendMissing', { count: missing.length })}
          {...{ problems: missing, nomination, edition }}
        />
      )}
      {full !== null && (
        <Alert color="lotus" role="status">
          {t('quotaFull', { quota: full })}
        </Alert>
      )}
      {missing.length === 0 && full === null && (
        <Alert color="teal" icon={<IconCircleCheck />} role="status">
          {t(nomination.state === 'sent' && entry.state !== 'returned' ? 'sentAlready' : 'sendReady')}
        </Alert>
      )}
      <ProblemAlert error={send.error} />
      <Group>
        <Button
          size="md"
          disabled={missing.length > 0 || full !== null}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {t('send')}
        </Button>
      </Group>
    </>
  );
}

/** The quota of its body once it is used up by others; null while this one may be sent. */
function useQuotaFull({ editionId, organisationId, state }: Nomination): number | null {
  const { data } = useQuery({ queryKey: ['my-bodies', editionId], queryFn: () => myBodies(editionId) });
  const body = data?.find((one) => one.organisationId === organisationId);
  return body && state !== 'sent' && body.sent >= body.quota ? body.quota : null;
}
