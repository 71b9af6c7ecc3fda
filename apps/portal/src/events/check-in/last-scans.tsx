import { Badge, Stack, Text, Title } from '@mantine/core';
import { clockText } from '../../format/moments.js';
import { useText } from '../../i18n/use-text.js';
import styles from './check-in.module.css';
import type { GateBook } from './gate-book.js';
import type { KeptScan } from './gate-store.js';
import { lookOf, stateOf, verdictOf } from './verdict-look.js';

const shownAtMost = 12;
const badges = {
  queued: { color: 'lotus', text: 'stateQueued' },
  sent: { color: 'gray', text: 'stateSent' },
  refused: { color: 'red', text: 'stateRefused' },
  rehearsed: { color: 'lotus', text: 'stateRehearsed' },
} as const;

interface LastScansProps {
  scans: readonly KeptScan[];
  book: GateBook;
  isRehearsal: boolean;
}

export function LastScans({ scans, book, isRehearsal }: LastScansProps) {
  const t = useText('checkIn');
  return (
    <Stack className="surface" p="md" gap={4} component="section">
      <Title order={2}>{t('lastScans')}</Title>
      {scans.length === 0 && <Text c="dimmed">{t('noScans')}</Text>}
      <ul className="plain">
        {scans.slice(0, shownAtMost).map((scan) => {
          const { color, text } = badges[isRehearsal ? 'rehearsed' : stateOf(scan)];
          const verdict = verdictOf(scan);
          return (
            <li key={scan.nonce} className={styles.scan}>
              <span>{clockText(new Date(scan.at), book.snapshot.timeZone)}</span>
              <div>
                <Text fw={600}>{book.holder(scan.codeHash)?.name ?? t('nameless')}</Text>
                <Text size="sm">
                  <span className={styles.mark} data-look={lookOf(verdict)} aria-hidden /> {t(verdict)}
                </Text>
              </div>
              <Badge color={color} variant="light" radius="sm" tt="none" fw={500} size="lg">
                {t(text)}
              </Badge>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
