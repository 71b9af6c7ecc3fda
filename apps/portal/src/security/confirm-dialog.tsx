import { Button, getDefaultZIndex, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askBy } from '../api/confirm-again.js';
import { useText } from '../i18n/use-text.js';
import { sendSignInLink } from '../session/auth.js';
import { ConfirmForm, type ConfirmedBy } from '../session/confirm-form.js';
import { useSession } from '../session/use-session.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { factorKey, secondFactor, type SecondFactor } from './security.js';

/** Opens where the server wants to know again who it is; what was asked for goes on when it is confirmed. */
export function ConfirmDialog() {
  const t = useText('security');
  const waiting = useRef<((done: boolean) => void) | undefined>(undefined);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    askBy(
      () =>
        new Promise((resolve) => {
          waiting.current?.(false);
          waiting.current = resolve;
          setOpened(true);
        }),
    );
    return () => askBy(undefined);
  }, []);
  const end = useCallback((done: boolean) => {
    waiting.current?.(done);
    waiting.current = undefined;
    setOpened(false);
  }, []);
  return (
    <Modal
      opened={opened}
      onClose={() => end(false)}
      title={t('againTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
      // What needs it may have been asked for in a dialog, which stays open below.
      zIndex={getDefaultZIndex('overlay')}
    >
      <Stack gap={16}>
        <Text>{t('againLead')}</Text>
        <Ways then={() => end(true)} />
      </Stack>
    </Modal>
  );
}

function Ways({ then }: { then: () => void }) {
  const query = useQuery({ queryKey: factorKey, queryFn: secondFactor });
  return (
    <Answered query={query} rows={2}>
      {(factor) => {
        const by = waysOf(factor);
        return by.length > 0 ? <ConfirmForm by={by} then={then} /> : <FreshLink />;
      }}
    </Answered>
  );
}

function waysOf({ app, passkeys, hasPassword }: SecondFactor): ConfirmedBy[] {
  const strong: ConfirmedBy[] = [
    ...(app ? (['code'] as const) : []),
    ...(passkeys.length > 0 ? (['passkey'] as const) : []),
  ];
  if (strong.length > 0) return strong;
  return hasPassword ? ['password'] : [];
}

/** Who signs in by letters alone confirms by another letter. */
function FreshLink() {
  const t = useText('security');
  const session = useSession();
  const { href } = useLocation();
  const send = useAct({ run: () => sendSignInLink(session?.account.email ?? '', href) });
  return (
    <Stack gap={16}>
      <Text>{t(send.isSuccess ? 'linkSent' : 'linkNeeded')}</Text>
      <ProblemAlert error={send.error} />
      {!send.isSuccess && (
        <Button onClick={() => send.mutate()} loading={send.isPending}>
          {t('linkSend')}
        </Button>
      )}
    </Stack>
  );
}
