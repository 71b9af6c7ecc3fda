import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { work as load } from '../api/book.js';
import { edition as loadEdition } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { useEditionName, useEditionTitle } from '../shown/edition-name.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { WorkDesk } from './work-desk.js';

export function EditWorkPage() {
  const t = useText('editing');
  const session = useSession();
  const { editionId, entryId } = useParams({ from: '/office/$editionId/book/$entryId' });
  const query = useQuery({
    queryKey: ['work', editionId, entryId],
    queryFn: () => load(editionId, entryId),
    enabled: !!session,
    // What is being typed must not be thrown over by what was there before.
    refetchOnWindowFocus: false,
  });
  const { data } = query;
  const editionName = useEditionName();
  const editionTitle = useEditionTitle();
  const edition = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => loadEdition(editionId),
    enabled: !!session,
  });
  return (
    <Page
      title={data?.title ?? t('editing')}
      of={edition.data && editionName(edition.data)}
      lead={data && `${data.code} · ${data.authors.join(', ')} · ${t(`state.${data.state}`)}`}
      above={
        <TextLink to="/office/$editionId/book" params={{ editionId }}>
          {editionTitle(t('editing'), edition.data)}
        </TextLink>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {(work) =>
            work.text === null ? (
              <Alert>{t('taking')}</Alert>
            ) : (
              <WorkDesk key={work.version} editionId={editionId} work={work} />
            )
          }
        </Answered>
      )}
    </Page>
  );
}
