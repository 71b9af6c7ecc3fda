import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { gathering as load, type GatheringWithTemplate } from '../../api/gatherings.js';
import { admissions, countedListings, countedSteps } from '../../api/numbers.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { AdmissionRows, ListingRows, StepRows } from './counted-rows.js';
import { hourText } from './event-figures.js';
import type { NumbersList } from './numbers-search.js';
import { RowList } from './row-list.js';
import { useNames } from './use-names.js';

const at = '/office/events/$gatheringId/numbers/rows';

/** What one number counts. */
export function NumberRowsPage() {
  const t = useText('numbers');
  const session = useSession();
  const { gatheringId } = useParams({ from: at });
  const search = useSearch({ from: at });
  const query = useQuery({
    queryKey: ['gathering', gatheringId],
    queryFn: () => load(gatheringId),
    enabled: !!session,
  });
  return (
    <Page
      wide
      title={t(`rows.${search.list}`)}
      lead={query.data && <Chosen event={query.data} search={search} />}
      above={
        <TextLink to="/office/events/$gatheringId/numbers" params={{ gatheringId }} search={scopeOf(search)}>
          {t('title')}
        </TextLink>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>{(event) => <Rows event={event} search={search} />}</Answered>
      )}
    </Page>
  );
}

interface ListProps {
  event: GatheringWithTemplate;
  search: NumbersList;
}

function scopeOf(search: NumbersList): { scope?: 'all' } {
  return search.list !== 'admissions' && search.scope ? { scope: search.scope } : {};
}

/** The number's parts, in words. */
function Chosen({ event, search }: ListProps) {
  const t = useText('numbers');
  const state = useText('state');
  const { dayName, zoneName, sectorName, regionName, provinceHeads } = useNames(event);
  const parts = () => {
    if (search.list === 'steps') return [t(`step.${search.step}`)];
    if (search.list === 'admissions') {
      const { day, hour, zone, first } = search;
      return [
        day && dayName(day),
        hour !== undefined && t('hourSpan', { from: hourText(hour), to: `${hourText(hour).slice(0, 2)}:59` }),
        zone && zoneName(zone),
        first && t(`first.${first}`),
      ];
    }
    const { side, sector, region, province, former, state: standing } = search;
    return [
      side && t(side === 'offer' ? 'offers' : 'needs'),
      sector && sectorName(sector),
      region && regionName(region),
      province && provinceHeads.nameOf(province),
      former && former !== 'none' && provinceHeads.formerNameOf(former),
      standing && state(`listing.${standing}`),
    ];
  };
  const scope = search.list === 'admissions' ? undefined : t(search.scope ? 'scopeAll' : 'scopeEvent');
  return [scope, ...parts()].filter(Boolean).join(' · ') || t('everything');
}

/** Each list asks its own part of the API. */
function Rows({ event, search }: ListProps) {
  if (search.list === 'steps') {
    const { step, scope } = search;
    return (
      <RowList
        queryKey={['steps', scope ?? event.id, step]}
        load={(cursor) => countedSteps(scope ? null : event.id, { step, cursor, limit: 100 })}
      >
        {(items) => <StepRows items={items} event={event} />}
      </RowList>
    );
  }
  if (search.list === 'listings') {
    const { side, sector, region, province: provinceCode, former: formerProvinceCode, state, scope } = search;
    const filter = { side, sector, region, provinceCode, formerProvinceCode, state };
    return (
      <RowList
        queryKey={['listings', scope ?? event.id, JSON.stringify(filter)]}
        load={(cursor) => countedListings(scope ? null : event.id, { ...filter, cursor, limit: 100 })}
      >
        {(items) => <ListingRows items={items} event={event} />}
      </RowList>
    );
  }
  const { day, hour, zone, first } = search;
  const filter = { day, hour, zone, first };
  return (
    <RowList
      queryKey={['admissions', event.id, JSON.stringify(filter)]}
      load={(cursor) => admissions(event.id, { ...filter, cursor, limit: 100 })}
    >
      {(items) => <AdmissionRows items={items} event={event} />}
    </RowList>
  );
}
