import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { edition as load } from '../api/registration.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { useText } from '../i18n/use-text.js';
import { mayOrganise, useSession } from '../session/use-session.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { useEditionName, useEditionTitle } from '../shown/edition-name.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { ActList } from './act-list.js';

/** Where messages lead who may be the second person: organisers, and the chair, who has no other page of results. */
export function ActsPage() {
  const editionName = useEditionName();
  const editionTitle = useEditionTitle();
  const session = useSession();
  const { editionId } = useParams({ from: '/approvals/$editionId' });
  const query = useQuery({ queryKey: ['edition', editionId], queryFn: () => load(editionId) });
  const t = useText('approval', query.data);
  return (
    <Page
      title={editionTitle(t('title'), query.data)}
      lead={t('lead')}
      above={
        query.data && mayOrganise(session, editionId) ? (
          <TextLink to="/office/$editionId" params={{ editionId }} search={{ tab: 'decision' }}>
            {editionName(query.data)}
          </TextLink>
        ) : (
          query.data && editionName(query.data)
        )
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(edition) =>
            session && (
              <SpokenOf subject={edition}>
                <ActList edition={edition} />
              </SpokenOf>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
