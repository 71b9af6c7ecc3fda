import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { addTask, type Agreement } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { refreshOfTask } from './refresh-of-task.js';
import { ownerOf, TaskFields, type TaskDraft } from './task-fields.js';

const empty: TaskDraft = { title: '', party: '0', dueOn: '', email: '', name: '' };

interface AddTaskProps {
  agreementId: string;
  parties: Agreement['parties'];
}

/** One task after the other: the form stays open, with party and due date as they were. */
export function AddTask({ agreementId, parties }: AddTaskProps) {
  const t = useText('agreement');
  const shown = useText('shown');
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(empty);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const act = useAct({
    run: () => {
      const { title, party, dueOn } = draft;
      return addTask(agreementId, { title: title.trim(), party: Number(party), dueOn, ...ownerOf(draft) }, key);
    },
    done: t('added'),
    refresh: refreshOfTask({ agreementId }),
    then: () => {
      setDraft({ ...draft, title: '' });
      setKey(crypto.randomUUID());
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  if (!open) {
    return (
      <Group>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen(true)}>
          {t('addTask')}
        </Button>
      </Group>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12}>
        <TaskFields
          draft={draft}
          parties={parties}
          set={(part) => {
            setDraft({ ...draft, ...part });
            setKey(crypto.randomUUID());
          }}
        />
        <ProblemAlert error={act.error} />
        <Group gap={8}>
          <Button type="submit" loading={act.isPending}>
            {t('addTask')}
          </Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>
            {shown('close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
