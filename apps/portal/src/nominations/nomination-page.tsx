import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { nomination as load, takeOver, type Nomination } from '../api/nominations.js';
import { edition as loadEdition, type EditionWithRules } from '../api/registration.js';
import { SecretariatReasons } from '../entries/secretariat-reasons.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useOrganisations } from '../shown/directory.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import { ConfirmationBox } from './confirmation-box.js';
import { Corrections } from './corrections.js';
import { NomineeForm } from './nominee-form.js';
import { PriorPrizeBox } from './prior-prize-box.js';
import { SendBox } from './send-box.js';
import { standingOf } from './standing.js';

/** One nomination of a body, from its nominee to its sending; its dossier is an entry's. */
export function NominationPage() {
  const t = useText('nomination');
  const session = useSession();
  const organisations = useOrganisations();
  const editionName = useEditionName();
  const { entryId } = useParams({ from: '/nominations/$entryId' });
  const query = useQuery({ queryKey: ['nomination', entryId], queryFn: () => load(entryId), enabled: !!session });
  const editionId = query.data?.editionId;
  const edition = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => loadEdition(editionId!),
    enabled: editionId !== undefined,
  });
  const found = query.data;
  return (
    <SpokenOf subject={edition.data}>
      <Page
        title={found?.title || t('title')}
        of={edition.data && editionName(edition.data)}
        above={
          <TextLink to="/nominations" search={editionId ? { edition: editionId } : {}}>
            {t('title')}
          </TextLink>
        }
        lead={
          found && (
            <Group gap={12}>
              <StateBadge {...standingOf(found)} />
              {found.code && <span className="code">{found.code}</span>}
              <span>{organisations.nameOf(found.organisationId)}</span>
              {edition.data && <span>{editionName(edition.data)}</span>}
            </Group>
          )
        }
      >
        {session === null ? (
          <SignInNeeded />
        ) : (
          <Answered query={query} rows={6}>
            {(one) => (
              <Answered query={edition} rows={6}>
                {(rules) => <Steps nomination={one} edition={rules} />}
              </Answered>
            )}
          </Answered>
        )}
      </Page>
    </SpokenOf>
  );
}

interface StepsProps {
  nomination: Nomination;
  edition: EditionWithRules;
}

function Steps({ nomination, edition }: StepsProps) {
  const t = useText('nomination');
  const organisations = useOrganisations();
  const { id, corrections, unitId, nominee, mine, code, entryState } = nomination;
  const { confirmation, priorPrize } = edition.rulebook.nomination ?? {};
  const mayEdit = mine && (code === null || entryState === 'returned');
  return (
    <Stack gap={24}>
      {!mine && <TakeOver nomination={nomination} />}
      <Ruling nomination={nomination} edition={edition} />
      <Group className="surface" p={{ base: 16, sm: 24 }} justify="space-between" gap={16} component="section">
        <Stack gap={4} flex="1 1 260px">
          <Title order={2}>{t('dossier')}</Title>
          <Text c="dimmed">{t('dossierBody')}</Text>
        </Stack>
        {mine && (
          <ButtonLink variant="default" to="/entries/$entryId" params={{ entryId: id }} search={{}}>
            {t('openDossier')}
          </ButtonLink>
        )}
      </Group>
      <NomineeForm
        key={`${nomination.version} ${nomination.proposedNominee?.name}`}
        nomination={nomination}
        edition={edition}
      />
      {priorPrize && mayEdit && <PriorPrizeBox id={id} />}
      {confirmation && <ConfirmationBox key={nomination.version} nomination={nomination} edition={edition} />}
      <Corrections
        corrections={corrections}
        who={unitId ? organisations.nameOf(unitId) : (nominee?.name ?? '')}
        edition={edition}
      />
      {mine && <SendBox nomination={nomination} edition={edition} />}
    </Stack>
  );
}

/** Sent back: why, by when, and the way to put it right. */
function Ruling({ nomination, edition }: StepsProps) {
  const t = useText('entry');
  const { id, entryState, reasons, editableUntil, mine } = nomination;
  return (
    <SecretariatReasons state={entryState} reasons={reasons} edition={edition}>
      {entryState === 'returned' && (
        <Group gap={16}>
          <span>
            {t('completeBy')}: <Deadline at={editableUntil ?? edition.closesAt} timeZone={edition.timeZone} />
          </span>
          {mine && (
            <ButtonLink to="/entries/$entryId" params={{ entryId: id }} search={{}}>
              {t('edit')}
            </ButtonLink>
          )}
        </Group>
      )}
    </SecretariatReasons>
  );
}

function TakeOver({ nomination: { id } }: { nomination: Nomination }) {
  const t = useText('nomination');
  const act = useAct({
    run: () => takeOver(id),
    done: t('tookOver'),
    refresh: [['nomination', id], ['nominations'], ['entries']],
  });
  return (
    <Alert title={t('colleague')}>
      <Stack gap={12} align="flex-start">
        {t('takeOverBody')}
        <Button variant="default" loading={act.isPending} onClick={() => act.mutate()}>
          {t('takeOver')}
        </Button>
        <ProblemAlert error={act.error} />
      </Stack>
    </Alert>
  );
}
