import { Checkbox, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import {
  gathering as load,
  myDelegates,
  myInvitations,
  register,
  type GatheringWithTemplate,
} from '../api/gatherings.js';
import { usePick, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAct } from '../shown/use-act.js';
import { DelegateForm } from './delegate-form.js';

export function RegisterPage() {
  const t = useText('event');
  const pick = usePick();
  const session = useSession();
  const { gatheringId } = useParams({ from: '/events/$gatheringId/register' });
  const query = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => load(gatheringId) });
  const mine = useQuery({ queryKey: ['my-delegates'], queryFn: myDelegates, enabled: !!session });
  const own = mine.data?.find((one) => one.gatheringId === gatheringId && one.state !== 'cancelled');
  const name = query.data ? pick({ vi: query.data.nameVi, en: query.data.nameEn }) : '';
  return (
    <Page
      title={t('registerTitle', { name })}
      lead={t('registerLead')}
      above={
        <TextLink to="/events/$gatheringId" params={{ gatheringId }}>
          {name || t('title')}
        </TextLink>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={mine}>
          {() =>
            own ? (
              <Registered delegateId={own.id} />
            ) : (
              <Answered query={query}>{(event) => session && <Registering event={event} />}</Answered>
            )
          }
        </Answered>
      )}
    </Page>
  );
}

function Registered({ delegateId }: { delegateId: string }) {
  const t = useText('event');
  return (
    <Empty
      title={t('registeredAlready')}
      action={
        <ButtonLink to="/my/events/$delegateId" params={{ delegateId }}>
          {t('seeMine')}
        </ButtonLink>
      }
    >
      {t('registeredAlreadyBody')}
    </Empty>
  );
}

function Registering({ event }: { event: GatheringWithTemplate }) {
  const session = useSession();
  const t = useText('event');
  const pick = usePick();
  const navigate = useNavigate();
  const key = useRef(crypto.randomUUID());
  const { kind: wanted } = useSearch({ from: '/events/$gatheringId/register' });
  const invited = useQuery({ queryKey: ['event-invitations'], queryFn: myInvitations });
  const accepted = (invited.data ?? []).filter((one) => one.gatheringId === event.id && one.state === 'accepted');
  const open = event.template.kinds.filter(
    ({ code, approval }) => approval !== 'invitation' || accepted.some(({ kindCode }) => kindCode === code),
  );
  const kind = open.find(({ code }) => code === wanted) ?? (open.length === 1 ? open[0] : undefined);
  const [privacyRead, setRead] = useState(false);
  const act = useAct({
    run: (body: Parameters<typeof register>[1]) => register(event.id, body, key.current),
    done: t('sent'),
    refresh: [['my-delegates']],
    then: ({ id }) => void navigate({ to: '/my/events/$delegateId', params: { delegateId: id } }),
  });
  if (!event.takesRegistrations) return <Empty title={t('registrationClosed')} />;
  if (open.length === 0) return <Empty title={t('noKind')} />;
  const invitation = accepted.find(({ kindCode }) => kindCode === kind?.code);
  return (
    <Stack gap={24}>
      <Radio.Group
        label={t('kind')}
        value={kind?.code ?? null}
        onChange={(code) => void navigate({ to: '.', search: { kind: code }, replace: true })}
      >
        <Stack gap={10} mt={8}>
          {open.map(({ code, name, description }) => (
            <Radio key={code} value={code} label={pick(name)} description={description && pick(description)} />
          ))}
        </Stack>
      </Radio.Group>
      {kind && (
        <DelegateForm
          key={kind.code}
          kind={kind}
          first={{
            ...{
              name: invitation?.name ?? session?.account.name ?? '',
              organisation: invitation?.organisation ?? '',
              position: '',
              phone: '',
            },
            ...{
              provinceCode: invitation?.provinceCode ?? null,
              formerProvinceCode: invitation?.formerProvinceCode ?? null,
            },
            ...{ answers: {}, inviteAgain: false },
          }}
          send={(content) => act.mutate({ ...content, kindCode: kind.code, privacyRead: true })}
          label={t('send')}
          pending={act.isPending}
          error={act.error}
          ready={privacyRead}
        >
          {event.template.privacyNotice && (
            <Text size="sm" c="dimmed">
              <b>{t('privacy')}.</b> {pick(event.template.privacyNotice)}
            </Text>
          )}
          <Checkbox
            label={t('privacyRead')}
            checked={privacyRead}
            onChange={({ currentTarget }) => setRead(currentTarget.checked)}
          />
        </DelegateForm>
      )}
    </Stack>
  );
}
