import { Box, Text } from '@mantine/core';
import { IconBan, IconCircleCheck, IconDoorExit, IconScan } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { validDays } from '@sangtao/programmes/admission';
import { clockText, weekdayText } from '../../format/moments.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';
import styles from './check-in.module.css';
import type { GateBook } from './gate-book.js';
import type { KeptScan } from './gate-store.js';
import { lookOf, stateOf, verdictOf } from './verdict-look.js';

const icons = { good: IconCircleCheck, exit: IconDoorExit, bad: IconBan };

interface VerdictPanelProps {
  scan: KeptScan | undefined;
  asking: boolean;
  book: GateBook;
  isRehearsal: boolean;
}

/** The last scan, for somebody who stands two metres away: colour, sign and word say the same. */
export function VerdictPanel({ scan, asking, book, isRehearsal }: VerdictPanelProps) {
  const t = useText('checkIn');
  const pick = usePick();
  const shown = scan && (!asking || scan.state === 'sent') ? scan : undefined;
  const look = shown && lookOf(verdictOf(shown));
  const Icon = look ? icons[look] : IconScan;
  const holder = shown && book.holder(shown.codeHash);
  const kind = book.snapshot.kinds.find(({ code }) => code === holder?.kindCode);
  const panel = useRef<HTMLDivElement>(null);
  const nonce = scan?.nonce;
  useEffect(() => {
    if (nonce) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [nonce]);
  return (
    <Box
      ref={panel}
      className={styles.verdict}
      data-look={look}
      data-rehearsal={isRehearsal}
      role="status"
      aria-live="assertive"
    >
      <Icon size={72} stroke={1.6} aria-hidden />
      <div className={styles.word}>{shown ? t(verdictOf(shown)) : t(asking ? 'asking' : 'ready')}</div>
      {holder && (
        <div>
          <div className={styles.holder}>{holder.name}</div>
          <div>{[holder.organisation, kind && pick(kind.name)].filter(Boolean).join(' · ')}</div>
        </div>
      )}
      {shown && <First scan={shown} book={book} />}
      {shown && kind && verdictOf(shown) === 'wrong-day' && <ItsDays days={kind.days} book={book} />}
      {shown && (
        <Text component="div" className={styles.pill}>
          {t(isRehearsal ? 'rehearsed' : stateOf(shown) === 'queued' ? 'queued' : 'confirmed')}
        </Text>
      )}
    </Box>
  );
}

/** On which days it would have opened the door. */
function ItsDays({ days, book }: { days: readonly number[]; book: GateBook }) {
  const t = useText('checkIn');
  const language = useLanguage();
  const named = validDays(book.snapshot, days).map((day) =>
    weekdayText(new Date(`${day}T12:00:00Z`), language, 'UTC').slice(0, -5),
  );
  return <div className={styles.holder}>{t('validOn', { days: named.join(', ') })}</div>;
}

/** When and where they went in before. */
function First({ scan, book }: { scan: KeptScan; book: GateBook }) {
  const t = useText('checkIn');
  const pick = usePick();
  const { first } = scan;
  if (verdictOf(scan) !== 'already-used' || !first) return null;
  const gate = book.snapshot.gates.find(({ code }) => code === first.gate);
  const at = clockText(new Date(first.at), book.snapshot.timeZone);
  const values = { at, gate: gate ? pick(gate.name) : first.gate, device: first.device };
  return <div className={styles.holder}>{t(first.device ? 'firstBy' : 'firstAt', values)}</div>;
}
