import { Button, Group, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { changeTask, type Agreement, type AgreementTask } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { refreshOfTask } from './refresh-of-task.js';
import { ownerOf, TaskFields } from './task-fields.js';

interface EditTaskProps {
  task: AgreementTask;
  parties: Agreement['parties'];
  close: () => void;
}

/** What a task is, changed where it stands. */
export function EditTask({ task, parties, close }: EditTaskProps) {
  const t = useText('agreement');
  const shown = useText('shown');
  const { id, version, title, party, dueOn, owner } = task;
  const [draft, setDraft] = useState({ title, party: String(party.nr), dueOn, email: '', name: '' });
  const act = useAct({
    run: () => {
      const body = { title: draft.title.trim(), party: Number(draft.party), dueOn: draft.dueOn, ...ownerOf(draft) };
      return changeTask(id, body, version);
    },
    done: t('saved'),
    refresh: refreshOfTask(task),
    then: close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <TaskFields
          draft={draft}
          parties={parties}
          owner={owner?.name ?? undefined}
          set={(part) => setDraft({ ...draft, ...part })}
        />
        <ProblemAlert error={act.error} />
        <Group gap={8}>
          <Button type="submit" loading={act.isPending}>
            {t('save')}
          </Button>
          <Button variant="subtle" onClick={close}>
            {shown('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
