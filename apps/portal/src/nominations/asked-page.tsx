import { Alert, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asked as load, type AskedNomination } from '../api/nominations.js';
import { edition as loadEdition, type EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useOrganisations } from '../shown/directory.js';
import { useEditionTitle } from '../shown/edition-name.js';
import { Page } from '../shown/page.js';
import { AskedFiles } from './asked-files.js';
import { AskedWork } from './asked-work.js';
import { childOf } from './confirm-facts.js';
import { ConfirmForm } from './confirm-form.js';
import { DeclineButton } from './decline-button.js';
import { PublicationSwitch } from './publication-switch.js';

/** Where the letter leads: to who was asked, and to nobody else. Looking does nothing. */
export function AskedPage() {
  const t = useText('asked');
  const session = useSession();
  const organisations = useOrganisations();
  const editionTitle = useEditionTitle();
  const { entryId } = useParams({ from: '/nominations/asked/$entryId' });
  const query = useQuery({ queryKey: ['asked', entryId], queryFn: () => load(entryId), enabled: !!session });
  const editionId = query.data?.editionId;
  const edition = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => loadEdition(editionId!),
    enabled: editionId !== undefined,
  });
  const found = query.data;
  const child = found && childOf(found);
  return (
    <Page
      title={editionTitle(child ? t('oneChild', { name: child }) : t('one'), edition.data)}
      lead={
        found?.state === 'waiting' &&
        t(child ? 'leadChild' : 'lead', { body: organisations.nameOf(found.organisationId) })
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={6}>
          {(one) => (
            <Answered query={edition} rows={6}>
              {(rules) => <Asked asked={one} edition={rules} />}
            </Answered>
          )}
        </Answered>
      )}
    </Page>
  );
}

interface AskedProps {
  asked: AskedNomination;
  edition: EditionWithRules;
}

const over = ['decided', 'published', 'archived'];

function Asked({ asked, edition }: AskedProps) {
  const t = useText('asked');
  const { state, dueAt } = asked;
  const said = state === 'confirmed' || state === 'sent' || state === 'changed';
  return (
    <Stack gap={24}>
      {state === 'waiting' ? (
        <Text>
          {t('due')}: <Deadline at={dueAt} timeZone={edition.timeZone} />
        </Text>
      ) : (
        <Alert icon={<IconInfoCircle />}>{state !== 'draft' && t(`state.${state}`)}</Alert>
      )}
      <AskedWork asked={asked} edition={edition} />
      <AskedFiles asked={asked} edition={edition} />
      {state === 'waiting' && <ConfirmForm key={asked.version} asked={asked} edition={edition} />}
      {said && <PublicationSwitch asked={asked} />}
      {said && !over.includes(edition.state) && <DeclineButton asked={asked} />}
    </Stack>
  );
}
