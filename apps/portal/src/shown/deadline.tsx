import { Text } from '@mantine/core';
import { deadlineText } from '@sangtao/programmes/deadline';
import { useEffect, useState } from 'react';
import { timeLeft } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';

interface DeadlineProps {
  at: string | Date;
  timeZone?: string;
  size?: string;
}

/** `còn 2 ngày 4 giờ · 23:59 thứ Sáu 31/07/2026 (UTC+7)`, kept current; red only once it has passed. */
export function Deadline({ at, timeZone, size }: DeadlineProps) {
  const t = useText('shown');
  const language = useLanguage();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 20_000);
    return () => clearInterval(timer);
  }, []);
  const end = new Date(at);
  const left = timeLeft(end, now, language);
  return (
    <Text component="span" size={size ?? 'md'}>
      <Text component="span" inherit fw={600} c={left ? undefined : 'var(--mantine-color-error)'}>
        {left || t('closed')}
      </Text>
      {' · '}
      {deadlineText(end, language, timeZone)}
    </Text>
  );
}
