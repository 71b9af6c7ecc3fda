import { Alert, Button, Checkbox, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planReminders, reminders, type Reminders } from '../api/judging.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

interface RemindersCardProps {
  roundId: string;
  /** Without it the card only shows. */
  mayPlan: boolean;
}

const choices = [14, 7, 3, 1];

/** When judges are reminded, in which words, and whom a reminder would reach now. */
export function RemindersCard({ roundId, mayPlan }: RemindersCardProps) {
  const t = useText('judging');
  const query = useQuery({ queryKey: ['reminders', roundId], queryFn: () => reminders(roundId) });
  return (
    <Stack gap={16} className="surface" p={{ base: 16, sm: 24 }} component="section">
      <Title order={2}>{t('reminders')}</Title>
      <Answered query={query} rows={2}>
        {(now) => (
          <>
            <Planned now={now} />
            {mayPlan && <PlanForm key={now.version} roundId={roundId} now={now} />}
            <Recipients now={now} />
          </>
        )}
      </Answered>
    </Stack>
  );
}

function Planned({ now: { next, sent } }: { now: Reminders }) {
  const t = useText('judging');
  return (
    <Stack gap={4}>
      <Text>
        {next ? t('reminderNext', { days: next.daysBefore, at: momentText(new Date(next.at)) }) : t('reminderNone')}
      </Text>
      {sent.map(({ daysBefore, at, judges }) => (
        <Text key={daysBefore} c="dimmed">
          {t('reminderSent', { days: daysBefore, at: momentText(new Date(at)), count: judges })}
        </Text>
      ))}
    </Stack>
  );
}

function PlanForm({ roundId, now }: { roundId: string; now: Reminders }) {
  const t = useText('judging');
  const [days, setDays] = useState(now.days.map(String));
  const [note, setNote] = useState(now.note ?? '');
  const save = useAct({
    run: () => planReminders(roundId, { days: days.map(Number), ...(note.trim() ? { note } : {}) }, now.version),
    done: t('reminderSaved'),
    refresh: [['reminders', roundId]],
  });
  return (
    <Stack gap={12} align="flex-start">
      <Checkbox.Group label={t('reminderDays')} value={days} onChange={setDays}>
        <Group gap={16} mt={6}>
          {[...new Set([...choices, ...now.days])]
            .sort((a, b) => b - a)
            .map((day) => (
              <Checkbox key={day} value={String(day)} label={t('daysBefore', { days: day })} />
            ))}
        </Group>
      </Checkbox.Group>
      {days.length === 0 && <Alert color="lotus">{t('reminderNobody')}</Alert>}
      <Textarea
        label={t('reminderNote')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2000}
        w="100%"
      />
      <ProblemAlert error={save.error} />
      <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
        {t('reminderSave')}
      </Button>
    </Stack>
  );
}

function Recipients({ now: { recipients } }: { now: Reminders }) {
  const t = useText('judging');
  if (recipients.length === 0) return <Text c="dimmed">{t('reminderDone')}</Text>;
  return (
    <details>
      <summary>{t('reminderReaches', { count: recipients.length })}</summary>
      <ul>
        {recipients.map(({ judgeId, name, missing }) => (
          <li key={judgeId}>
            {name}: {t('reminderMissing', { count: missing })}
          </li>
        ))}
      </ul>
    </details>
  );
}
