import { Avatar, Menu, Text, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconAward, IconLogout, IconMoon, IconShieldLock, IconSun, IconUser } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Session } from '../api/token.js';
import { useText } from '../i18n/use-text.js';
import { forgetGates } from '../events/check-in/gate-store.js';
import { forgetDossiers } from '../judging/offline-store.js';
import { signOut } from '../session/auth.js';

/** The last word of a Vietnamese name is the one by which a person is called. */
function initialOf(name: string): string {
  return (name.trim().split(/\s+/u).at(-1)?.[0] ?? '?').toUpperCase();
}

export function AccountMenu({ session: { account } }: { session: Session }) {
  const t = useText('shell');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const leave = async () => {
    await signOut();
    await forgetDossiers();
    await forgetGates();
    queries.clear();
    await navigate({ to: '/' });
  };
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton aria-label={t('account', { name: account.name })}>
          <Avatar color="teal" variant="filled" radius="xl" size={36}>
            {initialOf(account.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)">
            {account.name}
          </Text>
          <Text size="sm">{account.email}</Text>
        </Menu.Label>
        <Menu.Item leftSection={<IconUser size={18} />} onClick={() => void navigate({ to: '/account' })}>
          {t('myAccount')}
        </Menu.Item>
        <Menu.Item leftSection={<IconAward size={18} />} onClick={() => void navigate({ to: '/my/honours' })}>
          {t('myHonours')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconShieldLock size={18} />}
          onClick={() => void navigate({ to: '/account/security', search: { to: '/' } })}
        >
          {t('security')}
        </Menu.Item>
        <Menu.Item
          leftSection={dark ? <IconSun size={18} /> : <IconMoon size={18} />}
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {t(dark ? 'light' : 'dark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void leave()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
