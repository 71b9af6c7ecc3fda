import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { approve, type Act } from '../api/awards.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

const wording = {
  publish: { checked: 'checkedPublish', approve: 'approvePublish', done: 'saidPublish' },
  revoke: { checked: 'checkedRevoke', approve: 'approveRevoke', done: 'saidRevoke' },
  release: { checked: 'checkedRelease', approve: 'approveRelease', done: 'saidRelease' },
} as const;

/** The second person's yes: after they said that they looked. */
export function Approve({ act, editionId }: { act: Act; editionId: string }) {
  const t = useText('approval');
  const [checked, setChecked] = useState(false);
  const words = wording[act.kind];
  const said = useAct({
    run: () => approve(editionId, act.id, act.version),
    done: t(words.done),
    refresh: [
      ['awaited-acts'],
      ['acts', editionId],
      ['edition', editionId],
      ...(act.release ? [['book-status', editionId], ['books'], ['book', editionId], ['results', editionId]] : []),
      ...(act.revocation ? [['certificate', act.revocation.certificateCode]] : []),
    ],
  });
  return (
    <Stack gap={12}>
      <Checkbox
        label={t(words.checked, { count: act.publication?.prizes.length ?? act.release?.works ?? 0 })}
        checked={checked}
        onChange={({ currentTarget }) => setChecked(currentTarget.checked)}
      />
      <ProblemAlert error={said.error} />
      <Group>
        <Button disabled={!checked} loading={said.isPending} onClick={() => said.mutate()}>
          {t(words.approve)}
        </Button>
      </Group>
    </Stack>
  );
}
