import { ownerThere } from './listed.sql.js';
import type { Step } from './steps.js';

/** Columns that a step does not have. */
const noListings = `null::uuid as "needId", null::uuid as "offerId"`;
const nobody = `null::text as "askerId", null::text as "guestId"`;

/** A no-show, said by either one, is no meeting unless the other one says what came of it; of most nobody says anything. */
const wasHeld = `meeting.state = 'placed' and slot.starts_at <= $2 and not exists (
  select from exchange.meeting_outcome said where said.meeting_id = meeting.id having bool_or(said.outcome = 'no-show')
    and not bool_or(said.outcome in ('agreement', 'goes-on')))`;

const meetings = (at: string, where: string) => `
  select meeting.id::text, ${at} as at, catalogue.title, null as about, meeting.state, ${noListings},
    null::uuid as "agreementId", asker_id as "askerId", guest_id as "guestId"
  from exchange.meeting left join exchange.catalogue on catalogue.id = listing_id left join exchange.meeting_slot slot on slot.id = slot_id
  where ($1::uuid is null or meeting.gathering_id = $1) and $2::timestamptz is not null and ${where}`;

const agreements = `agreement.state in ('signed', 'underway', 'completed') and ($1::uuid is null or agreement.gathering_id = $1)
  and $2::timestamptz is not null`;
const dayAt = (day: string) => `${day}::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

/** What each step of the gathering `$1`, or of all where it is null, consists of at the moment `$2`. Figures and their rows are both made from it. */
const rowsOf: Record<Step, string> = {
  match: `
    select need_id || '/' || offer_id as id, found_at as at, need.title, offer.title as about, null as state, need_id as "needId",
      offer_id as "offerId", null::uuid as "agreementId", ${nobody}
    from exchange.match join exchange.catalogue need on need.id = need_id join exchange.catalogue offer on offer.id = offer_id
    where fits and place is not null and $2::timestamptz is not null and ${ownerThere('need.owner_id')} and ${ownerThere('offer.owner_id')}`,
  asked: meetings('asked_at', 'true'),
  accepted: meetings('coalesce(answered_at, asked_at)', `meeting.state in ('accepted', 'placed')`),
  held: meetings('slot.starts_at', wasHeld),
  agreement: `
    select agreement.id::text, ${dayAt('signed_on')} as at, subject as title, null as about, agreement.state, ${noListings},
      agreement.id as "agreementId", ${nobody}
    from exchange.agreement where ${agreements}`,
  task: `
    select task.id::text, ${dayAt('coalesce(done_on, due_on)')} as at, task.title, subject as about, task.state, ${noListings},
      agreement.id as "agreementId", ${nobody}
    from exchange.agreement_task task join exchange.agreement on agreement.id = agreement_id where task.state = 'done' and ${agreements}`,
};

export const stepRows = (step: Step) =>
  `(select id, date_trunc('milliseconds', at) as at, title, about, state, "needId", "offerId", "agreementId", "askerId", "guestId"
    from (${rowsOf[step]}) as found) as row`;
