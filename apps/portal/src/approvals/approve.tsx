import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { approve, type Act } from '../api/awards.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** The second person's yes: after they said that they looked. */
export function Approve({ act, editionId }: { act: Act; editionId: string }) {
  const t = useText('approval');
  const [checked, setChecked] = useState(false);
  const publish = act.publication !== null;
  const said = useAct({
    run: () => approve(editionId, act.id, act.version),
    done: t(publish ? 'saidPublish' : 'saidRevoke'),
    refresh: [
      ['acts', editionId],
      ['edition', editionId],
      ...(act.revocation ? [['certificate', act.revocation.certificateCode]] : []),
    ],
  });
  return (
    <Stack gap={12}>
      <Checkbox
        label={act.publication ? t('checkedPublish', { count: act.publication.prizes.length }) : t('checkedRevoke')}
        checked={checked}
        onChange={({ currentTarget }) => setChecked(currentTarget.checked)}
      />
      <ProblemAlert error={said.error} />
      <Group>
        <Button disabled={!checked} loading={said.isPending} onClick={() => said.mutate()}>
          {t(publish ? 'approvePublish' : 'approveRevoke')}
        </Button>
      </Group>
    </Stack>
  );
}
