import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { requestMeeting, type MeetingSubject, type MeetingWay } from '../api/meetings.js';
import { daysText } from '../events/days-text.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

interface AskFormProps {
  about: MeetingSubject;
  /** Gatherings at which the two can meet; at least one. */
  ways: MeetingWay[];
}

/** The event, and a word to the other one: whom one meets, and about what, is known already. */
export function AskForm({ about, ways }: AskFormProps) {
  const t = useText('meeting');
  const pick = usePick();
  const language = useLanguage();
  const navigate = useNavigate();
  const [form, setForm] = useState({ gatheringId: ways[0]!.gatheringId, message: '' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const set = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setKey(crypto.randomUUID());
  };
  const message = form.message.trim();
  const act = useAct({
    run: () => requestMeeting({ gatheringId: form.gatheringId, ...about, ...(message === '' ? {} : { message }) }, key),
    done: t('asked'),
    refresh: [['meetings'], ['meeting-ways']],
    then: ({ id }) => void navigate({ to: '/meetings', hash: id }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12}>
        <Select
          label={t('gathering')}
          data={ways.map(({ gatheringId: value, nameVi: vi, nameEn: en, ...days }) => {
            return { value, label: `${pick({ vi, en })} · ${daysText(days, language)}` };
          })}
          value={form.gatheringId}
          onChange={(value) => value && set({ gatheringId: value })}
          allowDeselect={false}
        />
        <Textarea
          label={t('message')}
          description={t('messageHelp')}
          value={form.message}
          onChange={({ currentTarget }) => set({ message: currentTarget.value })}
          autosize
          minRows={3}
          maxLength={1000}
        />
        <ProblemAlert error={act.error} />
        <Group>
          <Button type="submit" loading={act.isPending}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
