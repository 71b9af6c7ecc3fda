import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { myDuty, sayDuty, type DutyTime } from '../../api/floor.js';
import { gathering } from '../../api/gatherings.js';
import { fromLocal } from '../../format/local-time.js';
import { clockText, momentText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { useAct } from '../../shown/use-act.js';

const spanText = ({ startsAt, endsAt }: DutyTime) =>
  `${momentText(new Date(startsAt))} – ${clockText(new Date(endsAt))}`;

/** When an exhibitor stands at the booth: meetings are placed around it. */
export function DutyBox({ gatheringId }: { gatheringId: string }) {
  const t = useText('duty');
  const key = ['my-duty', gatheringId];
  const query = useQuery({ queryKey: key, queryFn: () => myDuty(gatheringId) });
  const event = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => gathering(gatheringId) });
  const act = useAct({
    run: (times: DutyTime[]) => sayDuty(gatheringId, times),
    done: t('saved'),
    refresh: [key, ['meetings'], ['meeting-slots', gatheringId]],
  });
  const times = query.data?.times ?? [];
  return (
    <Stack component="section" className="surface" p={{ base: 16, sm: 24 }} gap={12}>
      <Title order={2}>{t('title')}</Title>
      <Text>{t('body')}</Text>
      {query.data && times.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <Group gap={8}>
        {times.map((time) => (
          <Button
            key={time.startsAt + time.endsAt}
            size="compact-md"
            variant="default"
            rightSection={<IconX size={16} aria-hidden />}
            aria-label={t('drop', { time: spanText(time) })}
            disabled={act.isPending}
            onClick={() => act.mutate(times.filter((one) => one !== time))}
          >
            {spanText(time)}
          </Button>
        ))}
      </Group>
      {event.data && query.data && (
        <DutyForm day={event.data.startsOn} pending={act.isPending} add={(time) => act.mutate([...times, time])} />
      )}
      <ProblemAlert error={act.error ?? query.error} />
    </Stack>
  );
}

interface DutyFormProps {
  /** The first day of the event. */
  day: string;
  pending: boolean;
  add: (time: DutyTime) => void;
}

function DutyForm({ day, pending, add }: DutyFormProps) {
  const t = useText('duty');
  const [time, setTime] = useState({ from: `${day}T08:00`, until: `${day}T10:00` });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add({ startsAt: fromLocal(time.from), endsAt: fromLocal(time.until) });
  };
  return (
    <form onSubmit={submit}>
      <Group gap={12} align="flex-end">
        {(['from', 'until'] as const).map((key) => (
          <TextInput
            key={key}
            type="datetime-local"
            label={t(key)}
            value={time[key]}
            onChange={({ currentTarget }) => setTime({ ...time, [key]: currentTarget.value })}
            required
          />
        ))}
        <Button type="submit" variant="default" loading={pending}>
          {t('add')}
        </Button>
      </Group>
    </form>
  );
}
