import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { listingsFor, requestMeeting } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';

interface AskFormProps {
  gatherings: { value: string; label: string }[];
}

/** Whom one meets follows from what it is about: nobody is listed by name. */
export function AskForm({ gatherings }: AskFormProps) {
  const t = useText('meeting');
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState({ gatheringId: gatherings[0]!.value, listingId: '', message: '' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 250);
  const found = useQuery({ queryKey: ['meeting-listings', q], queryFn: () => listingsFor(q), enabled: q !== '' });
  const set = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setKey(crypto.randomUUID());
  };
  const act = useAct({
    run: () => {
      const { gatheringId, listingId, message } = form;
      return requestMeeting({ gatheringId, listingId, ...(message.trim() ? { message: message.trim() } : {}) }, key);
    },
    done: t('asked'),
    refresh: [['meetings']],
    then: () => setOpen(false),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate();
  };
  if (!open) {
    return (
      <Button onClick={() => setOpen(true)} w="fit-content">
        {t('ask')}
      </Button>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12}>
        <Text>{t('askBody')}</Text>
        <Select
          label={t('gathering')}
          data={gatherings}
          value={form.gatheringId}
          onChange={(value) => value && set({ gatheringId: value })}
          allowDeselect={false}
        />
        <Select
          label={t('listing')}
          description={t('listingHelp')}
          data={(found.data ?? []).map(({ id, code, title }) => ({ value: id, label: `${title} (${code})` }))}
          filter={({ options }) => options}
          searchValue={words}
          onSearchChange={setWords}
          value={form.listingId || null}
          onChange={(value) => set({ listingId: value ?? '' })}
          searchable
          required
        />
        <Textarea
          label={t('message')}
          value={form.message}
          onChange={({ currentTarget }) => set({ message: currentTarget.value })}
          autosize
          minRows={2}
          maxLength={1000}
        />
        <ProblemAlert error={act.error} />
        <Group>
          <Button type="submit" loading={act.isPending} disabled={form.listingId === ''}>
            {t('ask')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
