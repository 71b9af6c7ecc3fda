import { Button, Group, Select, Stack, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { giveGrant, grants, withdrawGrant } from '../api/identity.js';
import { Problem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { Answered, ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import type { adminTexts } from './admin.texts.js';
import { useScopes } from './use-scopes.js';

const given = ['organiser', 'officer', 'nominator', 'admin'] as const;

/** Who may do what. */
export function PeopleTab() {
  const t = useText('admin');
  const { person } = useSearch({ from: '/admin' });
  const query = useQuery({ queryKey: ['grants'], queryFn: grants });
  const scopes = useScopes();
  const withdraw = useAct({ run: withdrawGrant, done: t('withdrawn'), refresh: [['grants']] });
  return (
    <Stack gap={24}>
      <GiveForm key={person} person={person} />
      <ProblemAlert error={withdraw.error} />
      <Answered query={query}>
        {(items) => (
          <Table.ScrollContainer minWidth={640} className="surface" tabIndex={0} role="region" aria-label={t('people')}>
            <Table verticalSpacing={6} horizontalSpacing={16}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('person')}</Table.Th>
                  <Table.Th>{t('role')}</Table.Th>
                  <Table.Th>{t('scope')}</Table.Th>
                  <Table.Th w={120}>
                    <VisuallyHidden>{t('withdraw')}</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {items.map(({ id, name, email, role, scope }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      {name}
                      <Text size="sm" c="dimmed">
                        {email}
                      </Text>
                    </Table.Td>
                    <Table.Td>{t(`role.${role}` as keyof typeof adminTexts)}</Table.Td>
                    <Table.Td>{scopes.nameOf(scope)}</Table.Td>
                    <Table.Td>
                      <Button size="compact-sm" variant="subtle" color="red" onClick={() => withdraw.mutate(id)}>
                        {t('withdraw')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Answered>
    </Stack>
  );
}

function GiveForm({ person }: { person: string | undefined }) {
  const t = useText('admin');
  const [form, setForm] = useState({ email: person ?? '', role: 'organiser', scope: '*' });
  const scopes = useScopes();
  const choices = scopes.choicesOf(form.role);
  const act = useAct({ run: () => giveGrant(form), done: t('given'), refresh: [['grants']] });
  const wrong = act.error instanceof Problem ? act.error.errors.find(({ field }) => field === 'email') : null;
  return (
    <Stack gap={12} className="surface" p="md">
      <Group align="flex-start" gap={8}>
        <TextInput
          label={t('email')}
          type="email"
          value={form.email}
          error={wrong?.message}
          onChange={({ currentTarget }) => setForm({ ...form, email: currentTarget.value })}
          flex="1 1 220px"
        />
        <Select
          label={t('role')}
          data={given.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={form.role}
          onChange={(role) => role && setForm({ ...form, role, scope: scopes.choicesOf(role)[0]?.value ?? '' })}
          allowDeselect={false}
          w={180}
        />
        <Select
          label={t('scope')}
          data={choices}
          value={form.scope}
          onChange={(scope) => scope && setForm({ ...form, scope })}
          allowDeselect={false}
          searchable
          nothingFoundMessage={t('noScope')}
          flex="1 1 260px"
        />
        <Button mt={26} disabled={!form.email.includes('@')} loading={act.isPending} onClick={() => act.mutate()}>
          {t('give')}
        </Button>
      </Group>
      {!wrong && <ProblemAlert error={act.error} />}
    </Stack>
  );
}
