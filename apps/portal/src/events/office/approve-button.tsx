import { Button, Stack } from '@mantine/core';
import { useRef } from 'react';
import { approveDelegates, type Delegate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';

/** One is approved where they stand; many, or a refusal, by picking them. */
export function ApproveButton({ eventId, delegate: { id, name } }: { eventId: string; delegate: Delegate }) {
  const t = useText('eventOffice');
  const key = useRef(crypto.randomUUID());
  const act = useAct({
    run: () => approveDelegates(eventId, [id], key.current),
    done: ({ items }) => {
      const refused = items.filter((one) => one.refused !== null).length;
      return t('decided', { done: items.length - refused, refused });
    },
    refresh: [
      ['delegates', eventId],
      ['delegate-counts', eventId],
    ],
  });
  return (
    <Stack gap={4} align="flex-start">
      <Button
        size="compact-sm"
        variant="light"
        loading={act.isPending}
        onClick={() => act.mutate()}
        aria-label={t('approveOf', { name })}
      >
        {t('approve')}
      </Button>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
