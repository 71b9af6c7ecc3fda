import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { reportTask, type Agreement, type AgreementTask } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { ChaseButton } from './chase-button.js';
import { dayName, daysAfter, today } from './day.js';
import { EditTask } from './edit-task.js';
import { refreshOfTask } from './refresh-of-task.js';
import { TaskForm, type TaskStep } from './task-form.js';
import { usePartyName } from './use-party-name.js';

interface TaskCardProps {
  task: AgreementTask;
  /** Of its agreement, where the reader may give it to another one. */
  parties?: Agreement['parties'];
  /** With the name of its agreement: among tasks of several. */
  named?: boolean;
}

/** One task: by when, by whom, how it stands, and what its owner or who looks after it can do. */
export function TaskCard({ task, parties, named = false }: TaskCardProps) {
  const t = useText('agreement');
  const partyName = usePartyName();
  const { agreementId, title, nr, owner, party, evidence, reason, standing, subject } = task;
  return (
    <Stack className="surface" p="md" gap={8} component="li">
      <Group justify="space-between" align="flex-start" gap={8}>
        <Text fw={600} flex="1 1 240px">
          {nr}. {title}
        </Text>
        <StateBadge kind="task" state={standing === 'late' ? 'late' : task.state} />
      </Group>
      <DueLine task={task} />
      <Text size="sm" c="dimmed">
        {partyName(party)} · {owner ? (owner.name ?? t('nameless')) : t('nobody')}
      </Text>
      {named && (
        <TextLink to="/agreements/$agreementId" params={{ agreementId }} size="sm">
          {subject}
        </TextLink>
      )}
      {evidence && (
        <Text size="sm" className="prose">
          {t('evidence')}: {evidence}
        </Text>
      )}
      {reason && (
        <Text size="sm" className="prose">
          {t('dropReason')}: {reason}
        </Text>
      )}
      <TaskActs task={task} parties={parties} />
    </Stack>
  );
}

function DueLine({ task: { dueOn, standing, doneOn, promisedOn } }: { task: AgreementTask }) {
  const t = useText('agreement');
  const now = today();
  const days = daysAfter(dueOn, now);
  const due = days === 0 ? t('dueToday') : t('due', { day: dayName(dueOn) });
  return (
    <Text
      size="sm"
      c={standing === 'late' ? 'var(--mantine-color-error)' : undefined}
      fw={standing === 'late' ? 600 : 400}
    >
      {standing === 'late' ? t('lateBy', { days, day: dayName(dueOn) }) : due}
      {doneOn && ` · ${t('doneOn', { day: dayName(doneOn) })}`}
      {promisedOn && !doneOn && (
        <> · {t(promisedOn < now ? 'brokenLine' : 'promisedLine', { day: dayName(promisedOn) })}</>
      )}
    </Text>
  );
}

/** What needs words opens a form in place; what needs none happens at once and can be taken back. */
function TaskActs({ task, parties }: Pick<TaskCardProps, 'task' | 'parties'>) {
  const t = useText('agreement');
  const [step, setStep] = useState<TaskStep | 'edit' | null>(null);
  const { id, agreementId, state, standing, nr, mayReport, mayManage, version } = task;
  const move = useAct({
    run: (next: 'in-progress' | 'planned') => reportTask(id, { state: next }, version),
    done: t('reported'),
    refresh: refreshOfTask(task),
  });
  const closed = state === 'done' || state === 'dropped';
  const close = () => setStep(null);
  if (!mayReport && !mayManage) return null;
  const open = (next: TaskStep | 'edit', word: 'finish' | 'report' | 'promise' | 'drop' | 'edit') => (
    <Button
      size="compact-md"
      variant={next === 'done' ? 'filled' : 'default'}
      aria-expanded={step === next}
      onClick={() => setStep(step === next ? null : next)}
    >
      {t(word)}
    </Button>
  );
  return (
    <Stack gap={8}>
      <Group gap={8}>
        {mayReport && state === 'planned' && (
          <Button
            size="compact-md"
            variant="default"
            loading={move.isPending}
            onClick={() => move.mutate('in-progress')}
          >
            {t('begin')}
          </Button>
        )}
        {mayReport && !closed && open('done', 'finish')}
        {mayReport && !closed && open('report', 'report')}
        {mayReport && !closed && open('promise', 'promise')}
        {mayReport && closed && (
          <Button
            size="compact-md"
            variant="default"
            loading={move.isPending}
            onClick={() => move.mutate('in-progress')}
          >
            {t('takeUp')}
          </Button>
        )}
        {mayManage && parties && !closed && open('edit', 'edit')}
        {mayManage && mayReport && !closed && open('drop', 'drop')}
        {mayManage && mayReport && standing === 'late' && (
          <ChaseButton agreementId={agreementId} taskId={id} label={t('chaseTask', { nr })} />
        )}
      </Group>
      <ProblemAlert error={move.error} />
      {step === 'edit' && parties && <EditTask task={task} parties={parties} close={close} />}
      {step !== null && step !== 'edit' && <TaskForm key={step} task={task} step={step} close={close} />}
    </Stack>
  );
}
