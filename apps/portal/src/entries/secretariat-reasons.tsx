import { Alert, Stack } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EditionWithRules, Entry } from '../api/registration.js';
import { usePick, useText } from '../i18n/use-text.js';

interface ReasonsProps {
  state: Entry['state'];
  reasons: Entry['reasons'];
  edition: EditionWithRules;
  /** What can be done about it. */
  children?: ReactNode;
}

/** What the secretariat asked for, or why it said no, in its words. */
export function SecretariatReasons({ state, reasons, edition, children }: ReasonsProps) {
  const t = useText('entry');
  const pick = usePick();
  if (!reasons?.length || (state !== 'returned' && state !== 'rejected')) return null;
  const textOf = (code: string) => {
    const reason = edition.rulebook.screening.reasons.find((one) => one.code === code);
    return reason ? pick(reason.text) : code;
  };
  return (
    <Alert
      color={state === 'returned' ? 'lotus' : 'red'}
      icon={<IconMessageReport />}
      title={t(state === 'returned' ? 'reasons' : 'rejectedBecause')}
    >
      <Stack gap={12} align="flex-start">
        <ul>
          {reasons.map(({ code, note }) => (
            <li key={code}>
              {textOf(code)}
              {note && `: ${note}`}
            </li>
          ))}
        </ul>
        {children}
      </Stack>
    </Alert>
  );
}
