import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { accept, nextDossier, reject, sendBack, type Reason, type ScreenedEntry } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { endOfDay, toLocal } from '../format/local-time.js';
import { usePick, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { EntryHistory } from './entry-history.js';
import { Likeness } from './likeness.js';
import { ReopenBox } from './reopen-box.js';
import { notify } from '../shown/notify.js';

type Kind = 'return' | 'reject';

const daysToComplete = 7;

/** The secretary's ruling; keys A, B and R, then the next dossier. */
export function Ruling({ entry, edition }: { entry: ScreenedEntry; edition: EditionWithRules }) {
  const t = useText('office');
  const [kind, setKind] = useState<Kind>();
  const { rule, act } = useRuling(entry, edition);
  const open = entry.state === 'submitted';
  const acceptNow = () => open && !act.isPending && rule({ kind: 'accept' });
  useHotkeys([
    ['a', acceptNow],
    ['b', () => open && setKind('return')],
    ['r', () => open && setKind('reject')],
  ]);
  return (
    <Stack gap={16} className="surface" p={{ base: 16, sm: 20 }}>
      <Title order={2}>{t('ruling')}</Title>
      {open ? (
        <Stack gap={8}>
          <Button onClick={acceptNow} loading={act.isPending}>
            {t('acceptNext')}
          </Button>
          <Button variant={kind === 'return' ? 'light' : 'default'} onClick={() => setKind('return')}>
            {t('sendBack')}
          </Button>
          <Button variant={kind === 'reject' ? 'light' : 'default'} color="red" onClick={() => setKind('reject')}>
            {t('reject')}
          </Button>
        </Stack>
      ) : (
        <Text c="dimmed">{t('ruled')}</Text>
      )}
      {open && kind && <Reasons key={kind} kind={kind} edition={edition} rule={rule} busy={act.isPending} />}
      <ProblemAlert error={act.error} />
      <Likeness entry={entry} edition={edition} />
      <ReopenBox entry={entry} edition={edition} />
      <EntryHistory entry={entry} edition={edition} />
    </Stack>
  );
}

type Given = { kind: 'accept' } | { kind: Kind; reasons: Reason[]; until: string };

function useRuling(entry: ScreenedEntry, edition: EditionWithRules) {
  const t = useText('office');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const onwards = async () => {
    await queries.invalidateQueries({ queryKey: ['screening', edition.id] });
    const { item } = await nextDossier(entry.id, edition.id);
    if (item) {
      const params = { editionId: edition.id, entryId: item.id };
      return navigate({ to: '/office/$editionId/entries/$entryId', params });
    }
    notify({ message: t('noMore') });
    return navigate({ to: '/office/$editionId', params: { editionId: edition.id }, search: { tab: 'screening' } });
  };
  const act = useAct({
    run: (given: Given) => {
      const ruled = { id: entry.id, version: entry.version, idempotencyKey: key.current };
      if (given.kind === 'accept') return accept(ruled);
      return given.kind === 'return' ? sendBack(ruled, given.reasons, given.until) : reject(ruled, given.reasons);
    },
    done: ({ state }) => {
      const said = state === 'accepted' ? 'accepted' : state === 'returned' ? 'sentBack' : 'rejected';
      return t(said, { code: entry.code ?? '' });
    },
    refresh: [
      ['summary', edition.id],
      ['screened', entry.id],
    ],
    then: () => void onwards(),
  });
  return { rule: act.mutate, act };
}

interface ReasonsProps {
  kind: Kind;
  edition: EditionWithRules;
  rule: (given: Given) => void;
  busy: boolean;
}

/** Reasons by a click or by their number key. */
function Reasons({ kind, edition, rule, busy }: ReasonsProps) {
  const t = useText('office');
  const pick = usePick();
  const [codes, setCodes] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [until, setUntil] = useState(toLocal(new Date(Date.now() + daysToComplete * 86_400_000)).slice(0, 10));
  const { reasons } = edition.rulebook.screening;
  const toggle = (code: string) =>
    setCodes((before) => (before.includes(code) ? before.filter((one) => one !== code) : [...before, code]));
  useHotkeys(reasons.slice(0, 9).map(({ code }, index) => [String(index + 1), () => toggle(code)]));
  const send = () =>
    rule({
      kind,
      reasons: codes.map((code, index) => (index === 0 && note.trim() ? { code, note: note.trim() } : { code })),
      until: endOfDay(until),
    });
  return (
    <Stack gap={12}>
      <Checkbox.Group label={t('reasons')} value={codes} onChange={setCodes}>
        <Stack gap={8} mt={8}>
          {reasons.map(({ code, text }, index) => (
            <Checkbox key={code} value={code} label={`${index + 1}. ${pick(text)}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={t('note')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2000}
      />
      {kind === 'return' && (
        <TextInput
          type="date"
          label={t('until')}
          value={until}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      )}
      <Group>
        <Button disabled={codes.length === 0 || !until} loading={busy} onClick={send}>
          {t('send')}
        </Button>
      </Group>
    </Stack>
  );
}
