import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { gathering as load, type GatheringWithTemplate } from '../../api/gatherings.js';
import { frozenRows } from '../../api/reports.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import type { Open } from '../numbers/figure.js';
import { RowList } from '../numbers/row-list.js';
import { ChosenRows } from './chosen-rows.js';
import { FrozenTable } from './frozen-table.js';
import { frozenQuery } from './frozen-search.js';

const at = '/office/events/$gatheringId/reports/$number/rows';

/** What one number of a report counts. */
export function ReportRowsPage() {
  const t = useText('report');
  const session = useSession();
  const { gatheringId, number } = useParams({ from: at });
  const search = useSearch({ from: at });
  const query = useQuery({
    queryKey: ['gathering', gatheringId],
    queryFn: () => load(gatheringId),
    enabled: !!session,
  });
  return (
    <Page
      wide
      title={t('rowsTitle')}
      lead={query.data && <ChosenRows event={query.data} open={search} />}
      above={
        <TextLink to="/office/events/$gatheringId/reports/$number" params={{ gatheringId, number }}>
          {t('back', { number })}
        </TextLink>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {(event) => <Rows event={event} number={number} open={search} />}
        </Answered>
      )}
    </Page>
  );
}

interface RowsProps {
  event: GatheringWithTemplate;
  number: string;
  open: Open;
}

function Rows({ event, number, open }: RowsProps) {
  const filter = frozenQuery(open);
  return (
    <RowList
      queryKey={['report', event.id, number, JSON.stringify(filter)]}
      load={(cursor) => frozenRows(event.id, Number(number), { ...filter, cursor, limit: 100 })}
    >
      {(items) => <FrozenTable event={event} list={open.list} items={items} />}
    </RowList>
  );
}
