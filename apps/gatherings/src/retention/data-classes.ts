import { partsOf, rowsOf, type DataClass } from '@sangtao/service-kit/retention';

const lastDay = '(select ends_on::timestamptz from gatherings.gathering where gathering.id = gathering_id)';
const over = `exists (select from gatherings.gathering where gathering.id = gathering_id and gathering.state = 'ended')`;

/** What gatherings keeps for a time only, counted from the last day. How many came, of which kind, stays. */
export const gatheringsData: readonly DataClass[] = [
  {
    name: 'delegates',
    keep: 'keepDelegatesDays',
    forget: partsOf({
      table: 'delegate',
      since: lastDay,
      set: `name = '▇▇▇', organisation = '', organisation_key = '', position = '', phone = '', answers = '{}', account_id = null, reason = null`,
      where: `name <> '▇▇▇' and ${over}`,
    }),
  },
  {
    name: 'invitations',
    keep: 'keepDelegatesDays',
    forget: rowsOf({ table: 'invitation', since: lastDay, where: over }),
  },
];
