import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { ReasonInput } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { ReasonPicker } from '../office/reason-picker.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { useTerms } from './use-terms.js';

interface RulingBoxProps {
  /** Nobody has ruled yet. */
  open: boolean;
  pass: () => Promise<unknown>;
  giveBack: (reasons: ReasonInput[]) => Promise<unknown>;
  refresh: string[][];
  done: () => void;
}

/** Passes what waits, or gives it back with reasons; keys D and T. */
export function RulingBox({ open, pass, giveBack, refresh, done }: RulingBoxProps) {
  const t = useText('exchangeModeration');
  const [asking, setAsking] = useState(false);
  const passing = useAct({ run: pass, done: t('passed'), refresh, then: done });
  const giving = useAct({ run: giveBack, done: t('gaveBack'), refresh, then: done });
  const busy = passing.isPending || giving.isPending;
  useHotkeys([
    ['d', () => open && !busy && passing.mutate()],
    ['t', () => open && setAsking(true)],
  ]);
  if (!open) return null;
  return (
    <Stack className="surface" p={{ base: 16, sm: 20 }} gap={12}>
      {asking ? (
        <Why send={(reasons) => giving.mutate(reasons)} busy={busy} cancel={() => setAsking(false)} />
      ) : (
        <Group gap={8}>
          <Button loading={passing.isPending} onClick={() => passing.mutate()}>
            {t('pass')}
          </Button>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('giveBack')}
          </Button>
        </Group>
      )}
      <ProblemAlert error={passing.error ?? giving.error} />
    </Stack>
  );
}

interface WhyProps {
  send: (reasons: ReasonInput[]) => void;
  busy: boolean;
  cancel: () => void;
}

function Why({ send, busy, cancel }: WhyProps) {
  const t = useText('exchangeModeration');
  const { choices } = useTerms();
  const [codes, setCodes] = useState<string[]>([]);
  const [note, setNote] = useState('');
  /** The remark belongs to the first reason. */
  const reasons = codes.map((code, n) => ({ code, note: n === 0 ? note.trim() || null : null })) as ReasonInput[];
  return (
    <Stack gap={12}>
      <ReasonPicker label={t('why')} choices={choices('returnReasons')} value={codes} onChange={setCodes} />
      <Textarea
        label={t('note')}
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group gap={8}>
        <Button disabled={codes.length === 0} loading={busy} onClick={() => send(reasons)}>
          {t('send')}
        </Button>
        <Button variant="subtle" onClick={cancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
