import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { agreement as load, changeAgreement, createAgreement, type Agreement } from '../api/agreements.js';
import { agreementBeginning, type AgreementBeginning } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';
import { Answered, Empty, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { AgreementForm } from './agreement-form.js';
import { draftFrom, draftOf, emptyDraft, inputOf, patchOf, type FormDraft } from './form-draft.js';

/** A new agreement, as a draft. */
export function NewAgreementPage() {
  const t = useText('agreement');
  const session = useSession();
  const { meeting } = useSearch({ from: '/agreements/new' });
  const manages = holds(session, 'officer', 'organiser', 'admin');
  return (
    <Page title={t('formNew')} lead={t('formLead')} above={<TextLink to="/agreements">{t('title')}</TextLink>}>
      {session === null && <SignInNeeded />}
      {session && !manages && (
        <Empty title={t('noOfficer')} action={<ButtonLink to="/agreements/tasks">{t('myTasks')}</ButtonLink>}>
          {t('noOfficerBody')}
        </Empty>
      )}
      {manages && (meeting === undefined ? <Fresh /> : <FromMeeting id={meeting} />)}
    </Page>
  );
}

/** What is known of the meeting stands in the form already. */
function FromMeeting({ id }: { id: string }) {
  const t = useText('agreement');
  const query = useQuery({
    queryKey: ['agreement-beginning', id],
    queryFn: () => agreementBeginning(id),
    retry: false,
  });
  return (
    <Answered query={query} rows={6}>
      {(beginning) => (
        <Stack gap={16}>
          <Text>{t('fromMeetingLead')}</Text>
          <Fresh beginning={beginning} />
        </Stack>
      )}
    </Answered>
  );
}

function Fresh({ beginning }: { beginning?: AgreementBeginning }) {
  const t = useText('agreement');
  const navigate = useNavigate();
  const session = useSession();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const scopes = (session?.grants ?? []).filter(({ role }) => role === 'officer').map(({ scope }) => scope);
  const free = holds(session, 'organiser', 'admin') || scopes.includes('*');
  const province = free ? '' : (scopes[0] ?? '');
  const act = useAct({
    run: (draft: FormDraft) => createAgreement(inputOf(draft), key),
    done: t('written'),
    refresh: [['agreements'], ['meetings'], ['organised-meetings']],
    then: ({ id }) => void navigate({ to: '/agreements/$agreementId', params: { agreementId: id } }),
  });
  return (
    <AgreementForm
      from={beginning ? draftFrom(beginning, province) : emptyDraft(province)}
      written={false}
      provinces={free ? undefined : scopes}
      submitLabel={t('write')}
      pending={act.isPending}
      problem={<ProblemAlert error={act.error} />}
      onChange={() => setKey(crypto.randomUUID())}
      submit={(draft) => act.mutate(draft)}
    />
  );
}

/** What it says, changed. */
export function EditAgreementPage() {
  const t = useText('agreement');
  const session = useSession();
  const { agreementId } = useParams({ from: '/agreements/$agreementId/edit' });
  const query = useQuery({
    queryKey: ['agreement', agreementId],
    queryFn: () => load(agreementId),
    enabled: !!session,
  });
  return (
    <Page
      title={t('formEdit')}
      above={
        <TextLink to="/agreements/$agreementId" params={{ agreementId }}>
          {query.data?.subject ?? t('title')}
        </TextLink>
      }
    >
      {session === null && <SignInNeeded />}
      {session && <Answered query={query}>{(one) => <Edit key={one.version} agreement={one} />}</Answered>}
    </Page>
  );
}

function Edit({ agreement }: { agreement: Agreement }) {
  const t = useText('agreement');
  const navigate = useNavigate();
  const { id, version } = agreement;
  const act = useAct({
    run: (draft: FormDraft) => changeAgreement(id, patchOf(draft), version),
    done: t('saved'),
    refresh: [['agreement', id], ['agreements'], ['agreement-history', id]],
    then: () => void navigate({ to: '/agreements/$agreementId', params: { agreementId: id } }),
  });
  return (
    <AgreementForm
      from={draftOf(agreement)}
      written
      submitLabel={t('save')}
      pending={act.isPending}
      problem={<ProblemAlert error={act.error} />}
      submit={(draft) => act.mutate(draft)}
    />
  );
}
