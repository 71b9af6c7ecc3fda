import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { myInvitations } from '../api/gatherings.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { InvitationCard } from './invitation-card.js';

/** Where the letter leads: only whoever is signed in with the address that got it sees what it says. */
export function InvitationPage() {
  const t = useText('event');
  const session = useSession();
  const { invitationId } = useParams({ from: '/events/invitations/$invitationId' });
  const query = useQuery({ queryKey: ['event-invitations'], queryFn: myInvitations, enabled: !!session });
  return (
    <Page title={t('invitationTitle')} above={<TextLink to="/my/events">{t('mine')}</TextLink>}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(items) => {
            const invitation = items.find(({ id }) => id === invitationId);
            return invitation ? (
              <InvitationCard invitation={invitation} />
            ) : (
              <Empty title={t('invitationElse')}>{t('invitationElseBody')}</Empty>
            );
          }}
        </Answered>
      )}
    </Page>
  );
}
