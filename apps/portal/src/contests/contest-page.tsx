import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { edition, type EditionWithRules } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { Deadline } from '../shown/deadline.js';
import { useEditionName } from '../shown/edition-name.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { StateBadge } from '../shown/state-badge.js';
import { Rules } from './rules.js';

export function ContestPage() {
  const t = useText('contest');
  const editionName = useEditionName();
  const { editionId } = useParams({ from: '/contests/$editionId' });
  const query = useQuery({ queryKey: ['edition', editionId], queryFn: () => edition(editionId) });
  const { data } = query;
  return (
    <SpokenOf subject={data}>
      <Page
        title={data ? editionName(data) : t('contests')}
        above={<TextLink to="/contests">{t('contests')}</TextLink>}
        lead={data && <StateLine edition={data} />}
        actions={data && <Acts edition={data} />}
      >
        <Answered query={query}>{(found) => <Rules edition={found} />}</Answered>
      </Page>
    </SpokenOf>
  );
}

function StateLine({ edition: { state, closesAt, timeZone } }: { edition: EditionWithRules }) {
  if (state === 'open') return <Deadline at={closesAt} timeZone={timeZone} />;
  return <StateBadge kind="edition" state={state} />;
}

function Acts({ edition: { id, state, nominated } }: { edition: EditionWithRules }) {
  const t = useText('contest');
  if (state === 'open' && nominated) {
    return (
      <ButtonLink size="md" to="/nominations" search={{ edition: id }}>
        {t('nominate')}
      </ButtonLink>
    );
  }
  if (state === 'open') {
    return (
      <ButtonLink size="md" to="/entries/new" search={{ edition: id }}>
        {t('enter')}
      </ButtonLink>
    );
  }
  if (state !== 'published' && state !== 'archived') return null;
  return (
    <ButtonLink size="md" to="/results/$editionId" params={{ editionId: id }}>
      {t('results')}
    </ButtonLink>
  );
}
