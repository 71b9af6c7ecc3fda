import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { decide, seal, unseal, type EditionResult } from '../api/awards.js';
import type { EditionWithRules } from '../api/registration.js';
import { fromLocal, toLocal } from '../format/local-time.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { usePassed } from '../shown/use-passed.js';
import { sealWords } from './seal-words.js';
import { StillOpen } from './still-open.js';

interface ActsProps {
  edition: EditionWithRules;
  result: EditionResult;
}

/** The one next step: decide, then seal for a moment; until it is public it can be opened again. Both wait until no more works come in. */
export function DecisionActs({ edition, result }: ActsProps) {
  const { state, entriesUntil } = result;
  if ((state === 'proposed' || state === 'decided') && entriesUntil) {
    return <StillOpen edition={edition} until={entriesUntil} />;
  }
  if (state === 'proposed') return <Decide edition={edition} result={result} />;
  if (state === 'decided') return <Seal edition={edition} result={result} />;
  if (state === 'sealed') return <Unseal edition={edition} result={result} />;
  return null;
}

function Decide({ edition, result }: ActsProps) {
  const t = useText('office');
  const [number, setNumber] = useState('');
  const act = useAct({
    run: () => decide(edition.id, number.trim(), result.version),
    done: t('decided'),
    refresh: [
      ['result', edition.id],
      ['edition', edition.id],
    ],
  });
  return (
    <Stack gap={12} className="surface" p="md">
      <Group align="flex-end" gap={8}>
        <TextInput
          label={t('decisionNumber')}
          placeholder="12/QĐ-BTC"
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <Button disabled={number.trim() === ''} loading={act.isPending} onClick={() => act.mutate()}>
          {t('decide')}
        </Button>
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

function Seal({ edition, result }: ActsProps) {
  const t = useText('office');
  const both = useText('approval');
  const [at, setAt] = useState(() => toLocal(new Date(Date.now() + 86_400_000)));
  const words = sealWords(at, usePassed(at === '' ? null : fromLocal(at)));
  const act = useAct({
    run: () => seal(edition.id, fromLocal(at), result.version),
    done: t('sealed'),
    refresh: [
      ['result', edition.id],
      ['edition', edition.id],
      ['acts', edition.id],
    ],
  });
  return (
    <Stack gap={12} className="surface" p="md">
      <Group align="flex-end" gap={8}>
        <TextInput
          type="datetime-local"
          label={t('publishAt')}
          value={at}
          onChange={({ currentTarget }) => setAt(currentTarget.value)}
        />
        <Button disabled={at === ''} loading={act.isPending} onClick={() => act.mutate()}>
          {t('seal')}
        </Button>
      </Group>
      <Text size="sm" c={words === 'sealPassed' ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
        {both(words)}
      </Text>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

function Unseal({ edition, result }: ActsProps) {
  const t = useText('office');
  const both = useText('approval');
  const [reason, setReason] = useState('');
  const act = useAct({
    run: () => unseal(edition.id, reason.trim(), result.version),
    done: t('unsealed'),
    refresh: [
      ['result', edition.id],
      ['edition', edition.id],
      ['acts', edition.id],
    ],
  });
  return (
    <Stack gap={12} className="surface" p="md">
      <Text>{both('unsealBody')}</Text>
      <Group align="flex-end" gap={8}>
        <TextInput
          label={t('reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          flex="1 1 260px"
          maw={480}
        />
        <Button
          variant="default"
          disabled={reason.trim().length < 5}
          loading={act.isPending}
          onClick={() => act.mutate()}
        >
          {t('unseal')}
        </Button>
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
