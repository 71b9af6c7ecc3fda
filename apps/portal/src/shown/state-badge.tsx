import { Badge } from '@mantine/core';
import { useText } from '../i18n/use-text.js';
import type { stateTexts } from './state.texts.js';

type Key = keyof typeof stateTexts;

const good = [
  'accepted',
  'open',
  'submitted',
  'sent',
  'published',
  'valid',
  'live',
  'approved',
  'confirmed',
  'running',
  'underway',
  'completed',
  'done',
  'placed',
];
const bad = ['rejected', 'failed', 'declined', 'revoked', 'stalled', 'away', 'late', 'overdue'];
const attention = [
  'returned',
  'waiting',
  'draft',
  'announced',
  'sealed',
  'changed',
  'pending',
  'applied',
  'offered',
  'revised',
  'expired',
  'signed',
  'requested',
  'asked',
];

/** What state something is in: always a word, the colour only helps. */
export function StateBadge({ kind, state }: { kind: string; state: string }) {
  const t = useText('state');
  const color = good.includes(state)
    ? 'teal'
    : bad.includes(state)
      ? 'red'
      : attention.includes(state)
        ? 'lotus'
        : 'gray';
  return (
    <Badge
      miw="fit-content"
      color={color}
      variant="light"
      radius="sm"
      tt="none"
      fw={500}
      size="lg"
      style={{ flex: 'none' }}
    >
      {t(`${kind}.${state}` as Key)}
    </Badge>
  );
}
