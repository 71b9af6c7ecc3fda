import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { sessionKey } from '../session/use-session.js';
import { Part } from './part.js';
import { QrCode } from './qr-code.js';
import { beginApp, factorKey, finishApp, removeApp } from './security.js';

/** An app on the phone that shows codes. */
export function AppPart({ stands, onCodes }: { stands: boolean; onCodes: (codes: string[]) => void }) {
  const t = useText('security');
  const begin = useAct({ run: beginApp });
  const remove = useAct({ run: removeApp, done: t('appRemoved'), refresh: [factorKey, sessionKey] });
  return (
    <Part title={t('app')} lead={t('appLead')} state={{ said: t(stands ? 'on' : 'off'), good: stands }}>
      {!stands && begin.data && <Finish begun={begin.data} onCodes={onCodes} />}
      <ProblemAlert error={begin.error ?? remove.error} />
      <Group>
        {stands && (
          <Button variant="default" onClick={() => remove.mutate()} loading={remove.isPending}>
            {t('appRemove')}
          </Button>
        )}
        {!stands && !begin.data && (
          <Button onClick={() => begin.mutate()} loading={begin.isPending}>
            {t('appSetUp')}
          </Button>
        )}
      </Group>
    </Part>
  );
}

interface FinishProps {
  begun: { seed: string; address: string };
  onCodes: (codes: string[]) => void;
}

function Finish({ begun: { seed, address }, onCodes }: FinishProps) {
  const t = useText('security');
  const [code, setCode] = useState('');
  const finish = useAct({
    run: () => finishApp(code),
    done: t('appDone'),
    refresh: [factorKey, sessionKey],
    then: onCodes,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) finish.mutate();
  };
  return (
    <Stack gap={16}>
      <Text>{t('appScan')}</Text>
      <Group gap={24} align="flex-start">
        <QrCode text={address} label={t('qr')} />
        <Stack gap={16} flex="1 1 240px" miw={0}>
          <div>
            <Text size="sm" c="dimmed">
              {t('appType')}
            </Text>
            <Text>{seed.match(/.{1,4}/g)?.join(' ')}</Text>
          </div>
          <form onSubmit={submit} noValidate>
            <Stack gap={16}>
              <TextInput
                label={t('appCode')}
                description={t('appCodeHelp')}
                inputMode="numeric"
                autoComplete="one-time-code"
                value={code}
                onChange={({ currentTarget }) => setCode(currentTarget.value)}
                required
              />
              <ProblemAlert error={finish.error} />
              <Group>
                <Button type="submit" loading={finish.isPending}>
                  {t('appConfirm')}
                </Button>
              </Group>
            </Stack>
          </form>
        </Stack>
      </Group>
    </Stack>
  );
}
