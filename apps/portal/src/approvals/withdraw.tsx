import { Button, Group } from '@mantine/core';
import { withdrawAct, type Act } from '../api/awards.js';
import { useText } from '../i18n/use-text.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

/** What is asked for is not wanted any more. */
export function Withdraw({ act, editionId }: { act: Act; editionId: string }) {
  const t = useText('approval');
  const session = useSession();
  const said = useAct({
    run: () => withdrawAct(editionId, act.id, act.version),
    done: t('withdrawn'),
    refresh: [['acts', editionId], ['awaited-acts']],
  });
  if (!mayOrganise(session, editionId)) return null;
  return (
    <>
      <ProblemAlert error={said.error} />
      <Group>
        <Button variant="default" loading={said.isPending} onClick={() => said.mutate()}>
          {t('withdraw')}
        </Button>
      </Group>
    </>
  );
}
