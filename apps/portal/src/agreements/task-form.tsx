import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { promiseTask, reportTask, type AgreementTask } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { today } from './day.js';
import { refreshOfTask } from './refresh-of-task.js';

export type TaskStep = 'done' | 'report' | 'promise' | 'drop';

const labels = { done: 'evidence', report: 'progress', promise: 'remark', drop: 'dropReason' } as const;
const words = { done: 'finish', report: 'report', promise: 'promise', drop: 'drop' } as const;

interface TaskFormProps {
  task: AgreementTask;
  step: TaskStep;
  close: () => void;
}

/** What a step needs, where the task stands: what shows that it is done, what was done, a day, or why it is dropped. */
export function TaskForm({ task, step, close }: TaskFormProps) {
  const t = useText('agreement');
  const shown = useText('shown');
  const { id, version, evidence } = task;
  const [text, setText] = useState(step === 'done' ? (evidence ?? '') : '');
  const [day, setDay] = useState('');
  const act = useAct({
    run: () => sent(step, { id, version, text: text.trim(), day }),
    done: t(step === 'promise' ? 'promised' : 'reported'),
    refresh: refreshOfTask(task),
    then: close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={12} maw={640}>
        {step === 'promise' && (
          <TextInput
            type="date"
            label={t('promisedOn')}
            description={t('promiseHelp')}
            min={today()}
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
            required
          />
        )}
        <Textarea
          label={t(labels[step])}
          description={step === 'done' ? t('evidenceHelp') : undefined}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          autosize
          minRows={2}
          maxLength={2000}
          required={step !== 'promise'}
        />
        <ProblemAlert error={act.error} />
        <Group gap={8}>
          <Button type="submit" loading={act.isPending} color={step === 'drop' ? 'red' : undefined}>
            {t(words[step])}
          </Button>
          <Button variant="subtle" onClick={close}>
            {shown('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface Said {
  id: string;
  version: number;
  text: string;
  day: string;
}

function sent(step: TaskStep, { id, version, text, day }: Said) {
  if (step === 'promise') return promiseTask(id, { promisedOn: day, ...(text ? { text } : {}) }, version);
  if (step === 'done') return reportTask(id, { state: 'done', evidence: text }, version);
  if (step === 'drop') return reportTask(id, { state: 'dropped', reason: text }, version);
  return reportTask(id, { text }, version);
}
