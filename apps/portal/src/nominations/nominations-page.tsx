import { Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { myBodies } from '../api/nominations.js';
import { editions, type Edition } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { Page } from '../shown/page.js';
import { BeginNomination } from './begin-nomination.js';
import { BodyQuota } from './body-quota.js';
import { NominationList } from './nomination-list.js';

/** Where a body's officers begin, and see how far everything is. */
export function NominationsPage() {
  const t = useText('nomination');
  const session = useSession();
  const officer = holds(session, 'nominator');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {session === null && <SignInNeeded />}
      {session && !officer && <Empty title={t('notOfficer')}>{t('notOfficerBody')}</Empty>}
      {officer && <Choose />}
    </Page>
  );
}

function Choose() {
  const t = useText('nomination');
  const editionName = useEditionName();
  const navigate = useNavigate();
  const search = useSearch({ from: '/nominations' });
  const query = useQuery({ queryKey: ['editions'], queryFn: editions });
  return (
    <Answered query={query}>
      {(all) => {
        const nominated = all.filter((one) => one.nominated);
        const chosen =
          nominated.find(({ id }) => id === search.edition) ??
          nominated.find(({ state }) => state === 'open') ??
          nominated[0];
        if (!chosen) return <Empty title={t('noEdition')}>{t('noEditionBody')}</Empty>;
        return (
          <Stack gap={24}>
            <Select
              label={t('edition')}
              maw={640}
              data={nominated.map((one) => ({ value: one.id, label: `${editionName(one)} (${one.code})` }))}
              value={chosen.id}
              onChange={(edition) => edition && void navigate({ to: '.', search: { edition }, replace: true })}
              allowDeselect={false}
            />
            <OfEdition key={chosen.id} edition={chosen} />
          </Stack>
        );
      }}
    </Answered>
  );
}

function OfEdition({ edition }: { edition: Edition }) {
  const t = useText('nomination');
  const query = useQuery({ queryKey: ['my-bodies', edition.id], queryFn: () => myBodies(edition.id) });
  const open = edition.state === 'open';
  return (
    <Answered query={query}>
      {(bodies) =>
        bodies.length === 0 ? (
          <Empty title={t('notYours')}>{t('notYoursBody')}</Empty>
        ) : (
          <Stack gap={24}>
            {open && <Deadline at={edition.closesAt} timeZone={edition.timeZone} />}
            {bodies.slice(0, 5).map((body) => (
              <BodyQuota key={body.organisationId} body={body} />
            ))}
            {open && <BeginNomination edition={edition} bodies={bodies} />}
            <NominationList edition={edition} bodies={bodies} />
          </Stack>
        )
      }
    </Answered>
  );
}
