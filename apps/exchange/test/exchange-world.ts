import type { Grant } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { startContexts, type TestOptions, type TestSystem } from '@sangtao/service-kit/testing';
import { signToken } from '@sangtao/service-kit/testing/tokens';
import { Database } from '@sangtao/service-kit/database';
import { CatalogueStore } from '../src/catalogue/catalogue.store.js';
import { expiryFrom, type Listing } from '../src/listings/listing.js';
import { ListingsStore } from '../src/listings/listings.store.js';
import { toldListings } from '../src/season/fixtures.js';
import { exchangeContext } from '../src/exchange.module.js';

export const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
export const [ann, bob, moderator] = [id(1), id(2), id(3)];
export const everywhere: Grant[] = [{ role: 'organiser', scope: '*' }];

/** A whole offer; its title says which. */
export const offer = {
  kind: 'technology',
  title: 'Máy sấy nhãn bơm nhiệt',
  titleEn: 'Heat-pump longan dryer',
  summary: 'Sấy 500 kg nhãn mỗi mẻ, tiết kiệm 40 % điện.',
  description: 'Máy sấy bơm nhiệt dùng cho nhãn, vải; giữ màu và hương, có bộ điều khiển độ ẩm.',
  keywords: ['sấy', 'nhãn'],
  sector: 'postharvest_processing',
  trl: 8,
  ipStatus: 'none',
  provinceCode: '33',
  dealForm: 'equipment_supply',
  organisationId: 'org-065',
};

export const need = {
  ...{ kind: 'technology', title: 'Cần máy sấy nhãn tiết kiệm điện', titleEn: 'Longan dryer wanted' },
  ...{ summary: 'Sấy nhãn cho hợp tác xã.', description: 'Hợp tác xã cần máy sấy nhãn, sấy bơm nhiệt, giữ màu.' },
  ...{ keywords: ['sấy nhãn'], sector: 'postharvest_processing', provinceCode: '33', dealForm: 'equipment_supply' },
  organisationName: 'Hợp tác xã Ví dụ',
};

export interface Said {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { id: string; version: number; state: string; items: Said['body'][] };
}

export interface CallOptions {
  grants?: Grant[];
  body?: unknown;
  version?: number;
  headers?: Record<string, string>;
}

/** Goes on by itself; a test may put it forward. */
class AheadClock extends Clock {
  aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  passDays(days: number): void {
    this.aheadMs += days * 86_400_000;
  }
}

/** The exchange with a few people who use it. */
export class ExchangeWorld {
  readonly clock = new AheadClock();
  system!: TestSystem;

  async start(options: TestOptions = {}): Promise<this> {
    this.system = await startContexts([exchangeContext], {
      clock: this.clock,
      answer: ({ context, path }) =>
        context === 'identity' && path.startsWith('/internal/accounts/') ? { name: 'Chu Văn Đạt' } : undefined,
      ...options,
    });
    return this;
  }

  async call(who: string | null, method: string, path: string, options: CallOptions = {}): Promise<Said> {
    const { body, version, headers = {} } = options;
    const response = await fetch(`${this.system.url}/api/exchange${path}`, {
      method,
      headers: {
        ...(who ? { authorization: `Bearer ${await this.token(who, options.grants)}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as Said['body'] };
  }

  token(accountId: string, grants: Grant[] = accountId === moderator ? everywhere : []): Promise<string> {
    return signToken(this.system.tokenKey, { accountId, grants, confirmedAt: this.clock.now(), expires: '4 years' });
  }

  /** The same step of a listing, at the version that it has. */
  async step(who: string, listingId: string, step: string, body?: object): Promise<Said> {
    const path =
      step === 'publish' || step === 'return' ? `/moderation/listings/${listingId}` : `/listings/${listingId}`;
    const { version } = (await this.call(who, 'GET', path)).body;
    const method = step === '' ? 'PATCH' : 'POST';
    return this.call(who, method, step === '' ? path : `${path}/${step}`, { version, ...(body ? { body } : {}) });
  }

  /** A draft of this content. */
  async draft(content: object, owner = ann, side = 'trl' in content ? 'offer' : 'need'): Promise<Said['body']> {
    const said = await this.call(owner, 'POST', '/listings', { body: { side, ...content } });
    if (said.status !== 201) throw new Error(`${said.status} ${JSON.stringify(said.body)}`);
    return said.body;
  }

  /** Handed in and let pass. */
  async published(content: object, owner = ann): Promise<Said['body']> {
    const { id: listingId } = await this.draft(content, owner);
    await this.step(owner, listingId, 'submit');
    const said = await this.step(moderator, listingId, 'publish');
    if (said.status !== 200) throw new Error(`${said.status} ${JSON.stringify(said.body)}`);
    return (await this.call(owner, 'GET', `/listings/${listingId}`)).body;
  }

  /** The 120 offers or the 60 needs of the demonstration, published; called by their names there. @returns their ids */
  async fill(side: 'offer' | 'need', ownerId: string): Promise<string[]> {
    const { app } = this.system.contexts.get('exchange')!;
    const at = this.clock.now();
    const moments = { submittedAt: at, publishedAt: at, confirmedAt: at, expiresAt: expiryFrom(at), changedAt: at };
    const listings = toldListings(side).map(({ name, content }, n): Listing => ({
      ...{ id: id((side === 'offer' ? 1_000 : 2_000) + n), code: name, side, state: 'published', ownerId, content },
      ...{ ...moments, reasons: [], version: 1, eventVersion: 0 },
    }));
    await app.get(Database, { strict: false }).transaction(async (tx) => {
      await app.get(ListingsStore, { strict: false }).insert(tx, listings);
      await app.get(CatalogueStore, { strict: false }).show(tx, listings);
    });
    return listings.map((listing) => listing.id);
  }

  /** The events of this type, oldest first. */
  async events<Data>(type: string): Promise<Data[]> {
    await this.system.settle();
    const rows = await this.system.database.query<{ data: Data }>(
      `select envelope::json -> 'data' as data from event_log.record
       where envelope::json ->> 'type' = $1 order by appended_at, position`,
      [`exchange.${type}.v1`],
    );
    return rows.map(({ data }) => data);
  }
}
