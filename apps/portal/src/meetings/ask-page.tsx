import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { meetingWays, type MeetingSubject, type MeetingWays } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { ButtonLink, TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { AskForm } from './ask-form.js';
import { AskedAbout } from './asked-about.js';
import { ClosedWays } from './closed-ways.js';
import { FindListing } from './find-listing.js';

/** Asks whoever published something for a meeting, at a gathering at which both can meet, or says plainly why not. */
export function AskPage() {
  const t = useText('meeting');
  const session = useSession();
  const about = useSearch({ from: '/meetings/ask' });
  return (
    <Page title={t('ask')} lead={t('askBody')} above={<TextLink to="/meetings">{t('title')}</TextLink>}>
      {session === null ? <SignInNeeded /> : <About key={JSON.stringify(about)} about={about} />}
    </Page>
  );
}

function About({ about }: { about: MeetingSubject }) {
  const isChosen = about.listingId !== undefined || about.expertId !== undefined;
  const query = useQuery({
    queryKey: ['meeting-ways', about],
    queryFn: () => meetingWays(about),
    enabled: isChosen,
    retry: false,
  });
  if (!isChosen) return <FindListing />;
  return (
    <Answered query={query}>
      {(ways) => (
        <Stack gap={20}>
          <AskedAbout about={about} />
          <Ways about={about} ways={ways} />
        </Stack>
      )}
    </Answered>
  );
}

function Ways({ about, ways: { isOwn, items } }: { about: MeetingSubject; ways: MeetingWays }) {
  const t = useText('meeting');
  if (isOwn) return <Empty title={t('own')}>{t('ownBody')}</Empty>;
  if (items.length === 0) {
    return (
      <Empty title={t('noEvent')} action={<ButtonLink to="/events">{t('toEvents')}</ButtonLink>}>
        {t('noEventBody')}
      </Empty>
    );
  }
  const open = items.filter(({ state }) => state === 'open');
  const closed = items.filter(({ state }) => state !== 'open');
  return (
    <>
      {open.length > 0 && <AskForm about={about} ways={open} />}
      {closed.length > 0 && (
        <Stack gap={12} component="section">
          <Text fw={600}>{t(open.length > 0 ? 'elsewhereNot' : 'nowhereYet')}</Text>
          <ClosedWays ways={closed} />
        </Stack>
      )}
    </>
  );
}
