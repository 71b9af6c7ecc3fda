import { Button, Group, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { rejectDelegates } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';
import { ApproveButton } from './approve-button.js';
import classes from '../events.module.css';

/** About all that were picked: approved at once, or rejected with a reason. */
export function DecideBar({ eventId, ids, clear }: { eventId: string; ids: string[]; clear: () => void }) {
  const t = useText('eventOffice');
  const key = useRef(crypto.randomUUID());
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const reject = useAct({
    run: () => rejectDelegates(eventId, { ids, reason: reason.trim() }, key.current),
    done: ({ items }) => {
      const refused = items.filter((one) => one.refused !== null).length;
      return t('decided', { done: items.length - refused, refused });
    },
    refresh: [
      ['delegates', eventId],
      ['delegate-counts', eventId],
    ],
    then: clear,
  });
  return (
    <Group className={classes.bar} role="region" aria-label={t('picked', { count: ids.length })}>
      <Text fw={600}>{t('picked', { count: ids.length })}</Text>
      <ProblemAlert error={reject.error} />
      <Group gap={8}>
        <Button variant="default" onClick={clear}>
          {t('dismiss')}
        </Button>
        {rejecting && (
          <TextInput
            aria-label={t('reason')}
            placeholder={t('reason')}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            maxLength={1000}
            w={280}
          />
        )}
        <Button
          color="red"
          variant={rejecting ? 'filled' : 'light'}
          loading={reject.isPending}
          disabled={rejecting && reason.trim() === ''}
          onClick={() => (rejecting ? reject.mutate() : setRejecting(true))}
        >
          {rejecting ? t('rejectTold', { count: ids.length }) : t('reject')}
        </Button>
        {!rejecting && <ApproveButton eventId={eventId} ids={ids} then={clear} />}
      </Group>
    </Group>
  );
}
