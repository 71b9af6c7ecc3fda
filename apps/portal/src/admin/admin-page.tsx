import { Box, Button, Group, Modal, Select, Stack, Table, Tabs, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { giveGrant, grants, withdrawGrant } from '../api/identity.js';
import { mail as loadMail, mails, type Mail } from '../api/notifications.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { useSession } from '../session/use-session.js';
import type { adminTexts } from './admin.texts.js';
import { StatusTab } from './status-tab.js';

const given = ['organiser', 'officer', 'nominator', 'admin'] as const;

export function AdminPage() {
  const t = useText('admin');
  const session = useSession();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Tabs defaultValue="status" keepMounted={false}>
          <Tabs.List mb={20}>
            <Tabs.Tab value="status">{t('status')}</Tabs.Tab>
            <Tabs.Tab value="people">{t('people')}</Tabs.Tab>
            <Tabs.Tab value="mail">{t('mail')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="status">
            <StatusTab />
          </Tabs.Panel>
          <Tabs.Panel value="people">
            <People />
          </Tabs.Panel>
          <Tabs.Panel value="mail">
            <Outbox />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}

function People() {
  const t = useText('admin');
  const query = useQuery({ queryKey: ['grants'], queryFn: grants });
  const withdraw = useAct({ run: withdrawGrant, done: t('withdrawn'), refresh: [['grants']] });
  return (
    <Stack gap={24}>
      <GiveForm />
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
                    <Table.Td className="code">{scope}</Table.Td>
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

function GiveForm() {
  const t = useText('admin');
  const [form, setForm] = useState({ email: '', role: 'organiser', scope: '*' });
  const act = useAct({ run: () => giveGrant(form), done: t('given'), refresh: [['grants']] });
  return (
    <Stack gap={12} className="surface" p="md">
      <Group align="flex-start" gap={8}>
        <TextInput
          label={t('email')}
          type="email"
          value={form.email}
          onChange={({ currentTarget }) => setForm({ ...form, email: currentTarget.value })}
          flex="1 1 220px"
        />
        <Select
          label={t('role')}
          data={given.map((value) => ({ value, label: t(`role.${value}`) }))}
          value={form.role}
          onChange={(role) => setForm({ ...form, role: role ?? 'organiser' })}
          allowDeselect={false}
          w={180}
        />
        <TextInput
          label={t('scope')}
          description={t('scopeHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.scope}
          onChange={({ currentTarget }) => setForm({ ...form, scope: currentTarget.value })}
          flex="1 1 200px"
        />
        <Button mt={26} disabled={!form.email.includes('@')} loading={act.isPending} onClick={() => act.mutate()}>
          {t('give')}
        </Button>
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}

function Outbox() {
  const t = useText('admin');
  const shown = useText('shown');
  const [open, setOpen] = useState<string>();
  const query = useInfiniteQuery({
    queryKey: ['outbox'],
    queryFn: ({ pageParam }) => mails(undefined, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isSuccess && items.length === 0) return <Empty title={t('noMail')} />;
  return (
    <Stack gap={12}>
      {items.some(({ state }) => state === 'kept') && <Text c="dimmed">{t('kept')}</Text>}
      <Box className="surface">
        <Table verticalSpacing={6} horizontalSpacing={16}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('subject')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('to')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('at')}</Table.Th>
              <Table.Th>{t('state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((mail) => (
              <MailRow key={mail.id} mail={mail} open={setOpen} />
            ))}
          </Table.Tbody>
        </Table>
      </Box>
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {shown('more')}
        </Button>
      )}
      {open && <MailView id={open} close={() => setOpen(undefined)} />}
    </Stack>
  );
}

function MailRow({ mail, open }: { mail: Mail; open: (id: string) => void }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Button
          variant="transparent"
          p={0}
          h="auto"
          onClick={() => open(mail.id)}
          styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
        >
          {mail.subject ?? mail.kind}
        </Button>
      </Table.Td>
      <Table.Td visibleFrom="sm">{mail.to?.email ?? '–'}</Table.Td>
      <Table.Td visibleFrom="sm" className="code">
        {momentText(new Date(mail.at))}
      </Table.Td>
      <Table.Td>
        <StateBadge kind="mail" state={mail.state} />
      </Table.Td>
    </Table.Tr>
  );
}

function MailView({ id, close }: { id: string; close: () => void }) {
  const shown = useText('shown');
  const query = useQuery({ queryKey: ['mail', id], queryFn: () => loadMail(id) });
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={query.data?.subject ?? ''}
      closeButtonProps={{ 'aria-label': shown('close') }}
    >
      <Answered query={query}>{({ text }) => <Text className="prose">{text ?? '–'}</Text>}</Answered>
    </Modal>
  );
}
