import { Button, Stack } from '@mantine/core';
import { makeReady, type WorkLine } from '../api/book.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** Whatever the authors approved goes into the book at once; a work that needs another look is opened instead. */
export function MakeReady({ editionId, list }: { editionId: string; list: WorkLine[] }) {
  const t = useText('editing');
  const approved = list.filter(({ state }) => state === 'approved').length;
  const act = useAct({
    run: () => makeReady(editionId),
    done: ({ ready }) => t('allReadyDone', { count: ready }),
    refresh: [
      ['works', editionId],
      ['work', editionId],
      ['book-status', editionId],
    ],
  });
  if (approved === 0) return null;
  return (
    <Stack gap={8} align="flex-start">
      <Button variant="default" loading={act.isPending} onClick={() => act.mutate()}>
        {t('allReady', { count: approved })}
      </Button>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
