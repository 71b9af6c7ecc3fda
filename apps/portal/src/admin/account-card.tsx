import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AccountAct, Person } from '../api/people.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Facts } from '../shown/facts.js';
import { ButtonLink } from '../shown/links.js';
import { AccountActModal } from './account-act.js';
import type { adminTexts } from './admin.texts.js';
import { useScopes } from './use-scopes.js';

/** One person: how the account stands, and what may be done about it. */
export function AccountCard({ person }: { person: Person }) {
  const t = useText('accounts');
  const [act, setAct] = useState<AccountAct>();
  const { name, email, emailVerified, closedAt, hasSecondFactor, sessions } = person;
  return (
    <Stack component="li" className="surface" p={{ base: 16, sm: 20 }} gap={16}>
      <Group justify="space-between" align="flex-start" gap={8}>
        <div>
          <Title order={2} size="h3">
            {name}
          </Title>
          <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {email}
          </Text>
        </div>
        <Group gap={8}>
          {!emailVerified && (
            <Badge color="gray" variant="light" tt="none">
              {t('unverified')}
            </Badge>
          )}
          {closedAt && (
            <Badge color="red" variant="light" tt="none" size="lg">
              {t('closedSince', { at: momentText(new Date(closedAt)) })}
            </Badge>
          )}
        </Group>
      </Group>
      <Facts items={useFacts(person)} />
      <Group gap={8}>
        <ButtonLink to="/admin" search={{ tab: 'people', person: email }} variant="default" size="compact-md">
          {t('give')}
        </ButtonLink>
        {sessions > 0 && <ActButton act="end-sessions" open={setAct} />}
        {hasSecondFactor && <ActButton act="reset-second-factor" open={setAct} />}
        <ActButton act={closedAt ? 'enable' : 'disable'} open={setAct} />
      </Group>
      {act && <AccountActModal person={person} act={act} close={() => setAct(undefined)} />}
    </Stack>
  );
}

function ActButton({ act, open }: { act: AccountAct; open: (act: AccountAct) => void }) {
  const t = useText('accounts');
  return (
    <Button
      size="compact-md"
      variant={act === 'disable' ? 'subtle' : 'default'}
      color={act === 'disable' ? 'red' : undefined}
      onClick={() => open(act)}
    >
      {t(`act.${act}`)}
    </Button>
  );
}

function useFacts({ grants, signedInAt, sessions, hasPassword, ...factor }: Person): [string, ReactNode][] {
  const t = useText('accounts');
  const admin = useText('admin');
  const scopes = useScopes();
  const rights = grants.map(({ role, scope }) => (
    <div key={`${role} ${scope}`}>
      {admin(`role.${role}` as keyof typeof adminTexts)} · {scopes.nameOf(scope)}
    </div>
  ));
  const withoutFactor = factor.secondFactorRequired ? t('missing') : t('no');
  return [
    [t('rights'), rights.length > 0 ? rights : t('noRights')],
    [t('signIn'), signedInAt ? momentText(new Date(signedInAt)) : t('never')],
    [t('devices'), String(sessions)],
    [t('password'), hasPassword ? t('yes') : t('no')],
    [t('factor'), factor.hasSecondFactor ? t('yes') : withoutFactor],
  ];
}
