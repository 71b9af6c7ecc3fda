import { Alert, Group, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { agreement as load, type Agreement } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { AgreementActs } from './agreement-acts.js';
import { AgreementFacts } from './agreement-facts.js';
import { ChaseButton } from './chase-button.js';
import { dayName } from './day.js';
import { HistoryList } from './history-list.js';
import { NotesList } from './notes-list.js';
import { TaskList } from './task-list.js';

/** One agreement: how it stands, its tasks, what was said and promised, and who changed what. */
export function AgreementPage() {
  const t = useText('agreement');
  const session = useSession();
  const { agreementId } = useParams({ from: '/agreements/$agreementId' });
  const query = useQuery({
    queryKey: ['agreement', agreementId],
    queryFn: () => load(agreementId),
    enabled: !!session,
  });
  const { data } = query;
  return (
    <Page
      title={data?.subject ?? t('title')}
      lead={data && t(`kind.${data.kind}`)}
      above={
        <Group justify="space-between">
          <TextLink to="/agreements">{t('title')}</TextLink>
          {data && <StateBadge kind="agreement" state={data.state} />}
        </Group>
      }
      actions={
        data?.mayManage && (
          <ButtonLink variant="default" to="/agreements/$agreementId/edit" params={{ agreementId }}>
            {t('edit')}
          </ButtonLink>
        )
      }
    >
      {session === null ? <SignInNeeded /> : <Answered query={query}>{(one) => <Parts agreement={one} />}</Answered>}
    </Page>
  );
}

function Parts({ agreement }: { agreement: Agreement }) {
  const t = useText('agreement');
  const { id, subject, silence, mayManage } = agreement;
  return (
    <Stack gap={20}>
      {silence && (
        <Alert color="red" icon={<IconAlertTriangle />}>
          {t(`silence.${silence.why}`, { days: silence.days, since: dayName(silence.since) })}
        </Alert>
      )}
      {mayManage && (
        <Group gap={8}>
          {(agreement.state === 'signed' || agreement.state === 'underway') && (
            <ChaseButton agreementId={id} label={t('chaseOf', { subject })} />
          )}
          <AgreementActs agreement={agreement} />
        </Group>
      )}
      <AgreementFacts agreement={agreement} />
      <Tabs defaultValue="tasks" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="tasks">{t('tasks')}</Tabs.Tab>
          <Tabs.Tab value="notes">{t('notes')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="tasks" pt={16}>
          <TaskList agreement={agreement} />
        </Tabs.Panel>
        <Tabs.Panel value="notes" pt={16}>
          <NotesList agreement={agreement} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt={16}>
          <HistoryList agreementId={id} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
