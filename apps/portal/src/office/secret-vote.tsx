import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Round } from '../api/judging.js';
import { workload } from '../api/oversight.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { turnout } from './turnout.js';

/** In place of a result while votes are secret: who has voted is no secret, how they voted is. */
export function SecretVote({ round }: { round: Round }) {
  const t = useText('oversight');
  const query = useQuery({ queryKey: ['workload', round.id], queryFn: () => workload(round.id) });
  return (
    <Answered query={query} rows={2}>
      {(work) => (
        <Alert icon={<IconLock />} title={t('secret')} role="status">
          {t('secretTurnout', turnout(work))}
        </Alert>
      )}
    </Answered>
  );
}
