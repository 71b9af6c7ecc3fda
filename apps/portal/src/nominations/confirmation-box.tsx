import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { askNominee, type Nomination } from '../api/nominations.js';
import { isProblem } from '../api/problem.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { Facts } from '../shown/facts.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { MissingAlert } from './missing-alert.js';

interface ConfirmationProps {
  nomination: Nomination;
  edition: EditionWithRules;
}

/** Whether who is nominated has answered, and the way to ask. */
export function ConfirmationBox({ nomination, edition }: ConfirmationProps) {
  const t = useText('nomination');
  const { id, state, version, dueAt, declineReason, nominee, needed, consents, answeredAt } = nomination;
  const ask = useAct({
    run: () => askNominee(id, version),
    done: t('askedOk'),
    refresh: [['nomination', id], ['entry', id], ['nominations'], ['my-bodies']],
  });
  const mayAsk = edition.state === 'open' && state !== 'confirmed' && state !== 'sent' && state !== 'withdrawn';
  const word = (given: boolean) => t(given ? 'given' : 'notGiven');
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Group justify="space-between" gap={8}>
        <Title order={2}>{t('confirmation')}</Title>
        <StateBadge kind="nomination" state={state} />
      </Group>
      <Text>
        {t(`confirmation.${state}`)} {state === 'waiting' && dueAt && <Deadline at={dueAt} />}
      </Text>
      {declineReason && <Text>{t('declinedBecause', { reason: declineReason })}</Text>}
      {answeredAt && state !== 'declined' && (
        <Facts
          items={[
            ...needed.map((kind): [string, string] => [t(`consent.${kind}`), word(consents[kind])]),
            [t('consent.publication'), word(consents.publication)],
          ]}
        />
      )}
      {isProblem(ask.error, 'nomination-incomplete') ? (
        <MissingAlert title={t('askMissing')} problems={ask.error.errors} {...{ nomination, edition }} />
      ) : (
        <ProblemAlert error={ask.error} />
      )}
      {mayAsk && (
        <Group>
          <Button
            variant={state === 'draft' ? 'filled' : 'default'}
            disabled={!nominee}
            loading={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {t(state === 'draft' ? 'asks' : 'asksAgain')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
