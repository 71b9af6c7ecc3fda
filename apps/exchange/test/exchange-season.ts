import type { Grant } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { MatchListings } from '../src/matches/match-listings.job.js';
import { ann, bob, ExchangeWorld, everywhere, id, moderator, need, offer } from './exchange-world.js';

const at = ({ version }: Target) => ({ version: Number(version) });
const reasons = [{ code: 'unclear', note: 'mờ' }];
const parked = { topic: 'exchange.listing', key: 'nothing', reason: 'không có gì' };
const profile = {
  ...{ name: 'Sầm Thị Nga', headline: 'Công nghệ sau thu hoạch', helpsWith: 'Thiết kế dây chuyền sấy quả.' },
  ...{ fields: ['energy'], keywords: ['sấy'], languages: ['vi'], provinceCode: '33' },
  ...{ organisationId: 'org-065', organisationName: 'Ví dụ' },
};

/** How each route is called rightly. */
export const samples: Samples = {
  'POST /operations/parked/redrive': () => ({ body: parked }),
  'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parked.reason } }),
  'GET /catalogue': () => ({
    query: `side=offer&q=say&kind=technology&sector=energy,ict&trlFrom=1&trlTo=9&ipStatus=none&provinceCode=33&region=southeast&dealForm=licence&sort=relevance&limit=5`,
  }),
  'GET /catalogue/facets': () => ({ query: 'side=need&q=say&sector=energy' }),
  'GET /experts': () => ({ query: 'q=say&field=energy&provinceCode=33&language=vi&limit=5' }),
  'POST /listings': () => ({ body: { side: 'offer', ...offer, organisationName: 'Ví dụ' } }),
  'PATCH /listings/:id': (target) => ({ body: { ...offer, organisationName: 'Ví dụ' }, ...at(target) }),
  'POST /listings/:id/submit': at,
  'POST /listings/:id/confirm': at,
  'POST /listings/:id/withdraw': at,
  'GET /moderation/listings': () => ({ query: 'side=offer&limit=5' }),
  'POST /moderation/listings/:id/publish': at,
  'POST /moderation/listings/:id/return': (target) => ({ body: { reasons }, ...at(target) }),
  'GET /moderation/experts': () => ({ query: 'limit=5' }),
  'POST /moderation/experts/:id/publish': at,
  'POST /moderation/experts/:id/return': (target) => ({ body: { reasons }, ...at(target) }),
  'PUT /matches/:needId/:offerId/verdict': () => ({ body: { verdict: 'not-for-us', reason: 'too-far', note: 'xa' } }),
  'PUT /my/expert': (target) => ({ body: profile, ...at(target) }),
  'POST /my/expert/submit': (target) => ({ body: { consent: true }, ...at(target) }),
  'POST /my/expert/hide': at,
};

const of = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(n), grants });

/** Listings and experts in each state, and people around them. */
export class ExchangeSeason {
  readonly world = new ExchangeWorld();
  readonly objects: Record<string, Target> = { '-': {} };
  readonly callers: Record<string, Caller> = {
    nobody: 'nobody',
    service: 'service',
    owner: { accountId: ann, grants: [] },
    'another owner': { accountId: bob, grants: [] },
    judge: of(31, { role: 'judge', scope: '*' }, { role: 'chair', scope: '*' }),
    officer: of(32, { role: 'officer', scope: '*' }),
    'organiser of one': of(33, { role: 'organiser', scope: id(99) }),
    organiser: { accountId: moderator, grants: everywhere },
    admin: of(34, { role: 'admin', scope: '*' }),
  };

  async start(): Promise<this> {
    const { world } = this;
    await world.start();
    await world.fill('offer', bob);
    this.remember('draft', await world.draft({ ...offer, organisationName: 'Ví dụ' }));
    const submitted = await world.draft(offer);
    this.remember('submitted', (await world.step(ann, submitted.id, 'submit')).body);
    const published = this.remember('published', await world.published(need, ann));
    const theirs = await world.published(offer, bob);
    await world.system.contexts.get('exchange')!.app.get(MatchListings, { strict: false }).run();
    this.objects.match = { needId: published.id!, offerId: theirs.id };
    await this.expert();
    return this;
  }

  private async expert(): Promise<void> {
    const { world } = this;
    const shown = (await world.call(bob, 'PUT', '/my/expert', { body: profile, version: 0 })).body;
    const consent = (version: number) => ({ body: { consent: true }, version });
    await world.call(bob, 'POST', '/my/expert/submit', consent(shown.version));
    await world.call(moderator, 'POST', `/moderation/experts/${shown.id}/publish`, { version: shown.version + 1 });
    this.objects['published expert'] = { id: shown.id };
    const waiting = (await world.call(ann, 'PUT', '/my/expert', { body: profile, version: 0 })).body;
    this.objects['draft of an expert'] = { id: waiting.id, version: '1' };
    this.objects['own expert'] = { version: '1' };
    const third = (await world.call(id(40), 'PUT', '/my/expert', { body: profile, version: 0 })).body;
    await world.call(id(40), 'POST', '/my/expert/submit', consent(1));
    this.objects['submitted expert'] = { id: third.id, version: '2' };
    await world.system.settle();
  }

  private remember(name: string, { id: listing, version }: { id: string; version: number }): Target {
    return (this.objects[name] = { id: listing, version: String(version) });
  }
}
