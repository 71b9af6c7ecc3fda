import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { addAgreementNote, agreementNotes, type Agreement, type AgreementNote } from '../api/agreements.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { More } from '../shown/more.js';
import { useAct } from '../shown/use-act.js';
import { dayName } from './day.js';

/** What was done, promised and asked, the newest first; a promise says whether it was kept. */
export function NotesList({ agreement: { id } }: { agreement: Agreement }) {
  const t = useText('agreement');
  const query = useInfiniteQuery({
    queryKey: ['agreement-notes', id],
    queryFn: ({ pageParam }) => agreementNotes(id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap={16}>
      <AddNote id={id} />
      <Answered query={{ ...query, data: items }}>
        {(found) =>
          found.length === 0 ? (
            <Text c="dimmed">{t('notesNone')}</Text>
          ) : (
            <Stack component="ul" className="plain" gap={8}>
              {found.map((note) => (
                <Note key={note.id} note={note} />
              ))}
            </Stack>
          )
        }
      </Answered>
      <More query={query} />
    </Stack>
  );
}

function Note({ note }: { note: AgreementNote }) {
  const t = useText('agreement');
  const { at, by, kind, taskTitle, text, promisedOn, kept, told } = note;
  const outcome = kept === null ? 'open' : kept ? 'yes' : 'no';
  const color = { open: 'gray', yes: 'teal', no: 'red' }[outcome];
  return (
    <Stack className="surface" p="sm" gap={4} component="li">
      <Group gap={8}>
        <Text fw={600}>{t(`note.${kind}`)}</Text>
        {promisedOn && <Text>{dayName(promisedOn)}</Text>}
        {kind === 'promise' && (
          <Badge color={color} variant="light" radius="sm" tt="none" fw={500}>
            {t(`kept.${outcome}`)}
          </Badge>
        )}
        {told !== null && (
          <Text size="sm" c="dimmed">
            {t('noteTold', { told })}
          </Text>
        )}
      </Group>
      {taskTitle && <Text size="sm">{taskTitle}</Text>}
      {text && <Text className="prose">{text}</Text>}
      <Text size="sm" c="dimmed">
        {by ? (by.name ?? t('nameless')) : t('erased')} · {momentText(new Date(at))}
      </Text>
    </Stack>
  );
}

function AddNote({ id }: { id: string }) {
  const t = useText('agreement');
  const [text, setText] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const act = useAct({
    run: () => addAgreementNote(id, text.trim(), key),
    done: t('reported'),
    refresh: [['agreement-notes', id], ['agreement', id], ['agreements'], ['agreement-history', id]],
    then: () => {
      setText('');
      setKey(crypto.randomUUID());
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={8} maw={640}>
        <Textarea
          label={t('addNote')}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setKey(crypto.randomUUID());
          }}
          autosize
          minRows={2}
          maxLength={2000}
          required
        />
        <ProblemAlert error={act.error} />
        <Group>
          <Button type="submit" variant="default" disabled={text.trim() === ''} loading={act.isPending}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
