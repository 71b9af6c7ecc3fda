import { partsOf, rowsOf, type DataClass } from '@sangtao/service-kit/retention';

const lastDay = '(select ends_on::timestamptz from gatherings.gathering where gathering.id = gathering_id)';
const over = `exists (select from gatherings.gathering where gathering.id = gathering_id and gathering.state = 'ended')`;

/** Who followed what, and whom the organisers called about a booth: who stood where, and what was shown, stays. */
export const agendaData: readonly DataClass[] = [
  { name: 'agenda-marks', keep: 180, forget: rowsOf({ table: 'agenda_mark', since: lastDay, where: over }) },
  { name: 'agenda-feeds', keep: 180, forget: rowsOf({ table: 'agenda_feed', since: lastDay, where: over }) },
  { name: 'told-engagements', keep: 180, forget: rowsOf({ table: 'engagement', since: lastDay, where: over }) },
  {
    name: 'booth-contacts',
    keep: 'keepDelegatesDays',
    forget: partsOf({
      table: 'booth_application',
      since: lastDay,
      set: `contact = null, account_id = null, about = jsonb_set(about, '{note}', 'null')`,
      where: `(contact is not null or account_id is not null) and ${over}`,
    }),
  },
];
