import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { myHonours } from '../api/awards.js';
import { myWorks } from '../api/book.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { MyHonourCard } from './my-honour-card.js';

/** What somebody was honoured for, in one place: the certificates, whether they hold, and how far a book is with the work. */
export function MyHonoursPage() {
  const t = useText('myHonours');
  const session = useSession();
  const query = useQuery({ queryKey: ['my-honours'], queryFn: myHonours, enabled: !!session });
  const works = useQuery({ queryKey: ['my-works'], queryFn: myWorks, enabled: !!session });
  const workOf = (id: string) => works.data?.find(({ entryId }) => entryId === id);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={4}>
          {(items) =>
            items.length === 0 ? (
              <Empty title={t('none')} action={<ButtonLink to="/entries">{t('toEntries')}</ButtonLink>}>
                {t('noneBody')}
              </Empty>
            ) : (
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing={16}>
                {items.map((honour) => (
                  <MyHonourCard key={honour.certificateCode} honour={honour} work={workOf(honour.entryId)} />
                ))}
              </SimpleGrid>
            )
          }
        </Answered>
      )}
    </Page>
  );
}
