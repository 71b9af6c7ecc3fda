import { Button, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { agenda } from '../../api/agenda.js';
import { gathering } from '../../api/gatherings.js';
import { signings as load, unplacedAgreements, type Signing } from '../../api/signings.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../../shown/answers.js';
import { ButtonLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { OfficeEventLink } from '../agenda/event-sections.js';
import { daysText } from '../days-text.js';
import { SigningOrder } from './signing-order.js';
import { UnplacedList } from './unplaced-list.js';

const at = '/office/events/$gatheringId/signings';

/** Who signs when; printed, it is what the host of the ceremony reads from. */
export function SigningsPage() {
  const t = useText('signings');
  const language = useLanguage();
  const session = useSession();
  const { gatheringId } = useParams({ from: at });
  const event = useQuery({ queryKey: ['gathering', gatheringId], queryFn: () => gathering(gatheringId) });
  const query = useQuery({
    queryKey: ['signings', gatheringId],
    queryFn: () => load(gatheringId),
    enabled: !!session,
  });
  return (
    <Page
      title={t('title')}
      above={<OfficeEventLink gatheringId={gatheringId} />}
      lead={
        <>
          {event.data && <span>{[daysText(event.data, language), event.data.venue].join(' · ')}</span>}
          <p className="no-print">{t('lead')}</p>
        </>
      }
      actions={
        query.data &&
        query.data.length > 0 && (
          <Button
            variant="default"
            className="no-print"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        )
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={6}>
          {(found) => <Sessions signings={found} gatheringId={gatheringId} />}
        </Answered>
      )}
    </Page>
  );
}

function Sessions({ signings, gatheringId }: { signings: Signing[]; gatheringId: string }) {
  const t = useText('signings');
  const { data } = useQuery({ queryKey: ['agenda', gatheringId], queryFn: () => agenda(gatheringId), retry: false });
  const { data: unplaced } = useQuery({
    queryKey: ['signings-unplaced', gatheringId],
    queryFn: () => unplacedAgreements(gatheringId),
  });
  const begin = ({ sessionId }: Signing) => data?.sessions.find(({ id }) => id === sessionId)?.startsAt ?? '9';
  return (
    <Stack gap={32}>
      {signings.length === 0 && unplaced?.length === 0 && (
        <Empty title={t('none')} action={<ButtonLink to="/agreements">{t('toAgreements')}</ButtonLink>}>
          {t('noneBody')}
        </Empty>
      )}
      {signings
        .toSorted((a, b) => begin(a).localeCompare(begin(b)))
        .map((signing) => (
          <SigningOrder key={signing.sessionId} signing={signing} gatheringId={gatheringId} agenda={data} />
        ))}
      {unplaced && <UnplacedList gatheringId={gatheringId} agenda={data} unplaced={unplaced} />}
    </Stack>
  );
}
