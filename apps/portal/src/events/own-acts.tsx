import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelDelegate, editDelegate, gathering, type MyDelegateWithMoves } from '../api/gatherings.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { DelegateForm } from './delegate-form.js';

/** Changing and cancelling one's own registration. */
export function OwnActs({ delegate }: { delegate: MyDelegateWithMoves }) {
  const t = useText('event');
  const [open, setOpen] = useState<'edit' | 'cancel'>();
  const { id, gatheringId, version, state, gatheringState } = delegate;
  const refresh = [['my-delegate', id], ['my-delegates'], ['my-badge', id]];
  const event = useQuery({
    queryKey: ['gathering', gatheringId],
    queryFn: () => gathering(gatheringId),
    enabled: open === 'edit',
  });
  const edit = useAct({
    run: (body: Parameters<typeof editDelegate>[1]) => editDelegate(id, body, version),
    done: (changed) => t(changed.state === 'pending' && state !== 'pending' ? 'savedPending' : 'saved'),
    ...{ refresh, then: () => setOpen(undefined) },
  });
  const cancel = useAct({
    run: () => cancelDelegate(id, version),
    ...{ done: t('cancelled'), refresh, then: () => setOpen(undefined) },
  });
  if (state === 'cancelled' || gatheringState === 'ended') return null;
  const kind = event.data?.template.kinds.find(({ code }) => code === delegate.kindCode);
  return (
    <Stack gap={16}>
      <Group gap={8}>
        <Button
          variant="default"
          onClick={() => setOpen(open === 'edit' ? undefined : 'edit')}
          aria-expanded={open === 'edit'}
        >
          {t('edit')}
        </Button>
        <Button variant="subtle" color="red" onClick={() => setOpen('cancel')} aria-expanded={open === 'cancel'}>
          {t('cancel')}
        </Button>
      </Group>
      {open === 'cancel' && (
        <Group gap={8} className="surface" p="md">
          <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('cancelSure')}
          </Button>
          <Button variant="default" onClick={() => setOpen(undefined)}>
            {t('keep')}
          </Button>
          <ProblemAlert error={cancel.error} />
        </Group>
      )}
      {open === 'edit' && kind && (
        <Stack gap={12}>
          {kind.approval === 'manual' && <Text c="dimmed">{t('editWarning')}</Text>}
          <DelegateForm
            kind={kind}
            first={delegate}
            send={(content) => edit.mutate(content)}
            label={t('save')}
            pending={edit.isPending}
            error={edit.error}
            marked={kind.approval === 'manual'}
          />
        </Stack>
      )}
    </Stack>
  );
}
