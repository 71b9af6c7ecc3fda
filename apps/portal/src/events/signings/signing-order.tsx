import { Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReleasedAgenda } from '../../api/agenda.js';
import type { Signing } from '../../api/signings.js';
import { weekdayText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { said, timeText } from '../agenda/day-list.js';
import { AgreementRow } from './agreement-row.js';
import { moved } from './moved.js';
import classes from './signings.module.css';
import { useSigningOrder } from './use-signing-order.js';

interface SigningOrderProps {
  signing: Signing;
  gatheringId: string;
  agenda: ReleasedAgenda | undefined;
}

/** One session: what is signed in it, from the first to the last. */
export function SigningOrder({ signing, gatheringId, agenda }: SigningOrderProps) {
  const t = useText('signings');
  const order = useSigningOrder(gatheringId, signing.sessionId);
  const { agreements } = signing;
  const [told, setTold] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<string>(undefined);
  // A row that moves in the page loses the focus; whoever moves it by keyboard goes on from there.
  useEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  }, [agreements]);
  const move = (from: number, by: -1 | 1) => {
    const { id, subject } = agreements[from]!;
    const to = from + by;
    if (to < 0 || to >= agreements.length) return;
    focus.current = `[data-move="${id}${by}"]`;
    order.set(
      moved(
        agreements.map((one) => one.id),
        from,
        to,
      ),
    );
    setTold(t('movedTo', { subject, nr: to + 1, count: agreements.length }));
  };
  const undo = () => {
    order.undo?.();
    setTold(t('undone'));
  };
  return (
    <Stack gap={12} component="section" className={classes.session}>
      <Group justify="space-between" align="flex-end">
        <SessionTitle signing={signing} agenda={agenda} />
        {order.undo && (
          <Button
            variant="default"
            size="compact-md"
            className="no-print"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            onClick={undo}
          >
            {t('undo')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={order.error} />
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      <Stack component="ol" gap={8} className="plain" ref={list}>
        {agreements.map((agreement, n) => (
          <AgreementRow
            key={agreement.id}
            agreement={agreement}
            gatheringId={gatheringId}
            place={{ nr: n + 1, isFirst: n === 0, isLast: n === agreements.length - 1 }}
            move={(by) => move(n, by)}
          />
        ))}
      </Stack>
    </Stack>
  );
}

function SessionTitle({ signing, agenda }: Omit<SigningOrderProps, 'gatheringId'>) {
  const t = useText('signings');
  const language = useLanguage();
  const session = agenda?.sessions.find(({ id }) => id === signing.sessionId);
  const room = agenda?.rooms.find(({ id }) => id === session?.roomId);
  const when = session && weekdayText(new Date(session.startsAt), language, agenda!.timeZone);
  return (
    <Stack gap={2}>
      <Title order={2}>{session ? said(session.title, language) : t('unknownSession')}</Title>
      <Text size="sm" c="dimmed">
        {[
          session && timeText(session, agenda!.timeZone),
          when,
          room && said(room.name, language),
          t('count', { count: signing.agreements.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Stack>
  );
}
