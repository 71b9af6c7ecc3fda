import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { dayText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { DeviceSaid } from '../session/confirm-form.js';
import { addPasskey, knowsPasskeys } from '../session/passkeys.js';
import { sessionKey } from '../session/use-session.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { deviceName } from './device-name.js';
import { Part } from './part.js';
import { factorKey, namePasskey, removePasskey, type SecondFactor } from './security.js';

type Passkey = SecondFactor['passkeys'][number];

interface PasskeysProps {
  passkeys: Passkey[];
  /** After the first factor of an account: a lost device must not lock the person out. */
  onAdded: () => void;
}

/** The finger, the face or the PIN of a device instead of a password and a code. */
export function PasskeysPart({ passkeys, onAdded }: PasskeysProps) {
  const t = useText('security');
  const { browser, system } = deviceName(navigator.userAgent);
  const add = useAct({
    run: () => addPasskey([browser, system].filter(Boolean).join(' · ') || t('passkey')),
    done: t('passkeyAdded'),
    refresh: [factorKey, sessionKey],
    then: onAdded,
  });
  const stands = passkeys.length > 0;
  return (
    <Part title={t('passkeys')} lead={t('passkeysLead')} state={{ said: t(stands ? 'on' : 'off'), good: stands }}>
      {stands && (
        <Stack gap={8} component="ul" className="plain">
          {passkeys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} />
          ))}
        </Stack>
      )}
      <DeviceSaid error={add.error} />
      {knowsPasskeys() ? (
        <Group>
          <Button variant={stands ? 'default' : 'filled'} onClick={() => add.mutate()} loading={add.isPending}>
            {t('passkeyAdd')}
          </Button>
        </Group>
      ) : (
        <Text c="dimmed">{t('passkeysUnknown')}</Text>
      )}
    </Part>
  );
}

function PasskeyLine({ passkey: { id, name, createdAt } }: { passkey: Passkey }) {
  const t = useText('security');
  const [naming, setNaming] = useState<string>();
  const shown = name ?? t('passkey');
  const remove = useAct({ run: () => removePasskey(id), done: t('passkeyRemoved'), refresh: [factorKey, sessionKey] });
  const rename = useAct({
    run: (text: string) => namePasskey(id, text),
    refresh: [factorKey],
    then: () => setNaming(undefined),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (naming?.trim()) rename.mutate(naming.trim());
  };
  return (
    <Stack gap={8} component="li">
      <Group justify="space-between" gap={8} wrap="nowrap">
        <div>
          <Text fw={500}>{shown}</Text>
          {createdAt && (
            <Text size="sm" c="dimmed">
              {t('since', { day: dayText(new Date(createdAt)) })}
            </Text>
          )}
        </div>
        <Group gap={4} wrap="nowrap">
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('passkeyRename', { name: shown })}
            onClick={() => setNaming(naming === undefined ? shown : undefined)}
          >
            <IconPencil size={18} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            aria-label={t('passkeyRemove', { name: shown })}
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Group>
      </Group>
      {naming !== undefined && (
        <form onSubmit={submit}>
          <Group gap={8} align="flex-end">
            <TextInput
              label={t('passkeyName')}
              value={naming}
              maxLength={100}
              onChange={({ currentTarget }) => setNaming(currentTarget.value)}
            />
            <Button type="submit" loading={rename.isPending}>
              {t('save')}
            </Button>
          </Group>
        </form>
      )}
      <ProblemAlert error={remove.error ?? rename.error} />
    </Stack>
  );
}
