import { Stack, Text, Title } from '@mantine/core';
import { IconChecks, IconClipboardCheck, IconFileText, IconInbox, IconMailOpened } from '@tabler/icons-react';
import { dayText } from '../format/moments.js';
import { usePick, useText } from '../i18n/use-text.js';
import type { Subject } from '../i18n/variants.js';
import { childOf } from '../nominations/confirm-facts.js';
import { useEditionName } from '../shown/edition-name.js';
import { CardLink } from '../shown/links.js';
import { EventTaskCard, eventTaskKey } from './event-task-card.js';
import { By, Line } from './task-line.js';
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

/** What decides the words of a card. */
function subjectOf(task: Task): Subject | undefined {
  if (task.kind === 'invitation') return task.invitation;
  if (task.kind === 'sheets') return task.round;
  return task.kind === 'acts' || task.kind === 'closing' ? task.edition : undefined;
}

function TaskCard({ task }: { task: Task }) {
  const t = useText('home', subjectOf(task));
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
      return <EntryCard {...task} />;
    case 'nominations':
      return <NominationsCard {...task} />;
    case 'asked':
      return <AskedCard {...task} />;
    case 'child':
      return <ChildCard {...task} />;
    case 'event':
      return (
        <CardLink to="/events/invitations/$invitationId" params={{ invitationId: task.invited.id }}>
          <Line icon={<IconMailOpened />} title={t('invitedToEvent')}>
            {pick({ vi: task.invited.nameVi, en: task.invited.nameEn })}
          </Line>
        </CardLink>
      );
    case 'text':
      return (
        <CardLink to="/my/book/$entryId" params={{ entryId: task.work.entryId }}>
          <Line icon={<IconFileText />} title={t('toApproveText')}>
            {task.work.text.title} · {pick({ vi: task.work.editionNameVi, en: task.work.editionNameEn })}
          </Line>
        </CardLink>
      );
    case 'acts':
      return (
        <CardLink to="/approvals/$editionId" params={{ editionId: task.editionId }}>
          <Line icon={<IconChecks />} title={t('toApprove', { count: task.acts.length })}>
            {[task.edition && editionName(task.edition), ...new Set(task.acts.map(({ kind }) => t(`approve.${kind}`)))]
              .filter(Boolean)
              .join(' · ')}
          </Line>
        </CardLink>
      );
    case 'closing':
      return (
        <CardLink to="/office/$editionId" params={{ editionId: task.editionId }} search={{}}>
          <Line icon={<IconChecks />} title={t('toClose')}>
            {task.edition && editionName(task.edition)}
          </Line>
        </CardLink>
      );
    case 'at-event':
      return <EventTaskCard task={task.task} />;
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

function AskedCard({ asked, edition }: Extract<Task, { kind: 'asked' }>) {
  const t = useText('home');
  const editionName = useEditionName();
  const child = childOf(asked);
  return (
    <CardLink to="/nominations/asked/$entryId" params={{ entryId: asked.id }}>
      <Line icon={<IconMailOpened />} title={child ? t('askedForChild', { name: child }) : t('askedToConfirm')}>
        {[asked.title, edition && editionName(edition)].filter(Boolean).join(' · ')}
        <By at={asked.dueAt} />
      </Line>
    </CardLink>
  );
}

/** What a body nominates is completed from the nomination's page, which has the reasons. */
function EntryCard({ entry, edition, due }: Extract<Task, { kind: 'entry' }>) {
  const t = useText('home', edition);
  const line = (
    <Line icon={<IconFileText />} title={t(entry.state === 'returned' ? 'toComplete' : 'toHandIn')}>
      {entry.title || t('untitled')}
      <By at={due} />
    </Line>
  );
  return edition?.nominated ? (
    <CardLink to="/nominations/$entryId" params={{ entryId: entry.id }}>
      {line}
    </CardLink>
  ) : (
    <CardLink to="/entries/$entryId" params={{ entryId: entry.id }} search={{}}>
      {line}
    </CardLink>
  );
}

/** The nominations that one's bodies have begun and not sent. */
function NominationsCard({ edition, ...counts }: Extract<Task, { kind: 'nominations' }>) {
  const t = useText('home');
  const editionName = useEditionName();
  return (
    <CardLink to="/nominations" search={{ edition: edition.id }}>
      <Line icon={<IconFileText />} title={t('toSend', { count: counts.drafts + counts.waiting + counts.confirmed })}>
        {editionName(edition)}
        <div>
          {(['confirmed', 'drafts', 'waiting', 'declined'] as const)
            .filter((one) => counts[one] > 0)
            .map((one) => t(`toSend.${one}`, { count: counts[one] }))
            .join(' · ')}
        </div>
        <By at={edition.closesAt} />
      </Line>
    </CardLink>
  );
}

function ChildCard({ child: { entryId, authorId, name, title }, due }: Extract<Task, { kind: 'child' }>) {
  const t = useText('home');
  return (
    <CardLink to="/children/$entryId/$authorId" params={{ entryId, authorId }}>
      <Line icon={<IconMailOpened />} title={t('askedAsGuardian', { name })}>
        {title || t('untitled')}
        <By at={due} />
      </Line>
    </CardLink>
  );
}

function keyOf(task: Task): string {
  if (task.kind === 'invitation') return task.invitation.id;
  if (task.kind === 'sheets') return task.round.roundId;
  if (task.kind === 'asked') return task.asked.id;
  if (task.kind === 'child') return `${task.child.entryId} ${task.child.authorId}`;
  if (task.kind === 'event') return task.invited.id;
  if (task.kind === 'text') return `text-${task.work.entryId}`;
  if (task.kind === 'closing') return `closing-${task.editionId}`;
  if (task.kind === 'at-event') return eventTaskKey(task.task);
  if (task.kind === 'nominations') return `nominations-${task.edition.id}`;
  if (task.kind === 'acts') return `acts-${task.editionId}`;
  return task.kind === 'entry' ? task.entry.id : task.edition.id;
}
