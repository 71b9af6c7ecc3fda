import { Button, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { gathering as load, type GatheringWithTemplate } from '../../api/gatherings.js';
import { exchangeNumbers, gatheringNumbers } from '../../api/numbers.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, SignInNeeded } from '../../shown/answers.js';
import { Page } from '../../shown/page.js';
import { OfficeEventLink } from '../agenda/event-sections.js';
import { ReportsBox } from '../reports/reports-box.js';
import { BigNumbers } from './big-numbers.js';
import { CountedAt } from './counted-at.js';
import { EventFigures } from './event-figures-list.js';
import { ExchangeFigures } from './exchange-figures-list.js';
import { HowCounted } from './how-counted.js';
import classes from './numbers.module.css';
import { useNames } from './use-names.js';

const at = '/office/events/$gatheringId/numbers';
/** While people come in. */
const everyMs = 10_000;

/** What an event came to, in figures: each opens to what it counts. */
export function EventNumbersPage() {
  const t = useText('numbers');
  const session = useSession();
  const { gatheringId } = useParams({ from: at });
  const query = useQuery({
    queryKey: ['gathering', gatheringId],
    queryFn: () => load(gatheringId),
    enabled: !!session,
  });
  return (
    <Page
      wide
      title={t('title')}
      lead={t('lead')}
      above={<OfficeEventLink gatheringId={gatheringId} />}
      actions={
        <Button
          variant="default"
          className="no-print"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      }
    >
      {session === null ? <SignInNeeded /> : <Answered query={query}>{(event) => <Figures event={event} />}</Answered>}
    </Page>
  );
}

function Figures({ event }: { event: GatheringWithTemplate }) {
  const search = useSearch({ from: at });
  const names = useNames(event);
  const refetchInterval = event.state === 'running' ? everyMs : false;
  const numbers = useQuery({
    queryKey: ['gathering-numbers', event.id],
    queryFn: () => gatheringNumbers(event.id),
    refetchInterval,
  });
  const exchange = useQuery({
    queryKey: ['exchange-numbers', search.scope ?? event.id],
    queryFn: () => exchangeNumbers(search.scope ? null : event.id),
    refetchInterval,
  });
  return (
    <Stack gap={20} className={classes.figures}>
      <BigNumbers event={event} numbers={numbers.data} exchange={exchange.data} scope={search.scope} />
      <ReportsBox event={event} />
      <HowCounted search={search} />
      <Answered query={numbers} rows={8}>
        {(counted) => (
          <>
            <CountedAt at={counted.countedAt} event={event} />
            <EventFigures event={event} numbers={counted} names={names} search={search} />
          </>
        )}
      </Answered>
      <Answered query={exchange} rows={8}>
        {(counted) => <ExchangeFigures event={event} numbers={counted} names={names} search={search} />}
      </Answered>
    </Stack>
  );
}
