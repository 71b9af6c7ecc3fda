import { partsOf, rowsOf, type DataClass } from '@sangtao/service-kit/retention';

const notPublic = 'not exists (select from exchange.catalogue where catalogue.id = listing.id)';

/** What the exchange keeps for a time only. What is public is confirmed by its owner each year, or is not. */
export const exchangeData: readonly DataClass[] = [
  {
    name: 'idle-listings',
    keep: 'keepDraftsDays',
    forget: rowsOf({
      table: 'listing',
      since: 'changed_at',
      where: `state in ('draft', 'returned', 'withdrawn') and ${notPublic}`,
    }),
  },
  {
    name: 'expired-listings',
    keep: 'keepDraftsDays',
    forget: rowsOf({ table: 'listing', since: 'expires_at', where: `state = 'expired' and ${notPublic}` }),
  },
  {
    name: 'idle-experts',
    keep: 'keepDraftsDays',
    forget: rowsOf({
      table: 'expert',
      since: 'changed_at',
      where: `state in ('draft', 'returned') and not exists (select from exchange.expert_page where expert_page.id = expert.id)`,
    }),
  },
  {
    name: 'ended-requests',
    keep: 365,
    forget: rowsOf({ table: 'meeting', since: 'answered_at', where: `state in ('declined', 'expired', 'withdrawn')` }),
  },
  {
    name: 'signatories',
    keep: 365,
    forget: partsOf({
      table: 'agreement_party',
      since:
        '(select coalesce(signed_on, review_on)::timestamptz from exchange.agreement where agreement.id = agreement_id)',
      set: 'signatory = null',
      where: 'signatory is not null',
    }),
  },
  {
    name: 'engagements',
    keep: 30,
    forget: rowsOf({ table: 'engagement', since: 'ends_at' }),
  },
];
