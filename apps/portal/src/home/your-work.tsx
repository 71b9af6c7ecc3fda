import { Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronRight, IconClipboardCheck, IconFileText, IconInbox, IconMailOpened } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { dayText } from '../format/moments.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { CardLink } from '../shown/links.js';
import type { Task } from './tasks.js';

/** What waits for whoever is signed in, each a click away. */
export function YourWork({ tasks }: { tasks: Task[] }) {
  const t = useText('home');
  if (tasks.length === 0) return null;
  return (
    <Stack gap={12} component="section">
      <Title order={2}>{t('yourWork')}</Title>
      {tasks.map((task) => (
        <TaskCard key={keyOf(task)} task={task} />
      ))}
    </Stack>
  );
}

function TaskCard({ task }: { task: Task }) {
  const t = useText('home');
  const pick = usePick();
  const editionName = useEditionName();
  switch (task.kind) {
    case 'invitation':
      return (
        <CardLink to="/judging">
          <Line icon={<IconMailOpened />} title={t(task.invitation.role === 'chair' ? 'askedToChair' : 'askedToJudge')}>
            {pick(task.invitation.programme)} · {task.invitation.edition}
          </Line>
        </CardLink>
      );
    case 'sheets':
      return (
        <CardLink to="/judging/$roundId" params={{ roundId: task.round.roundId }}>
          <Line icon={<IconClipboardCheck />} title={t('toScore', { count: task.left })}>
            {pick(task.round.programme)} · {task.round.edition}
            {task.round.dueAt && <By at={task.round.dueAt} />}
          </Line>
        </CardLink>
      );
    case 'entry':
      return (
        <CardLink to="/entries/$entryId" params={{ entryId: task.entry.id }} search={{}}>
          <Line icon={<IconFileText />} title={t(task.entry.state === 'returned' ? 'toComplete' : 'toHandIn')}>
            {task.entry.title || t('untitled')}
            <By at={task.due} />
          </Line>
        </CardLink>
      );
    case 'asked':
      return (
        <CardLink to="/nominations/asked/$entryId" params={{ entryId: task.asked.id }}>
          <Line icon={<IconMailOpened />} title={t('askedToConfirm')}>
            {task.asked.title}
            <By at={task.asked.dueAt} />
          </Line>
        </CardLink>
      );
    case 'dossiers':
      return (
        <CardLink to="/office/$editionId" params={{ editionId: task.edition.id }} search={{ tab: 'screening' }}>
          <Line icon={<IconInbox />} title={t('toCheck', { count: task.count })}>
            {editionName(task.edition)}
            <Text component="div" c="var(--mantine-color-text)">
              {t('checkedBy', {
                day: dayText(new Date(task.edition.milestones.screenedBy), task.edition.timeZone),
              })}
            </Text>
          </Line>
        </CardLink>
      );
  }
}

function Line({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <Group gap={16} wrap="nowrap">
      <Text component="span" c="var(--accent)" lh={0} aria-hidden>
        {icon}
      </Text>
      <Stack gap={4} flex={1}>
        <Text fw={600}>{title}</Text>
        <Text component="div" c="dimmed">
          {children}
        </Text>
      </Stack>
      <IconChevronRight size={20} aria-hidden />
    </Group>
  );
}

function By({ at }: { at: string }) {
  return (
    <Text component="div" c="var(--mantine-color-text)">
      <Deadline at={at} />
    </Text>
  );
}

function keyOf(task: Task): string {
  if (task.kind === 'invitation') return task.invitation.id;
  if (task.kind === 'sheets') return task.round.roundId;
  if (task.kind === 'asked') return task.asked.id;
  return task.kind === 'entry' ? task.entry.id : task.edition.id;
}
