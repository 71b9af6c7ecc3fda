import type { GatheringTemplate } from '@sangtao/programmes/gathering';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import type { Grant } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import type { InternalRequest } from '@sangtao/service-kit/internal-api';
import { startContexts, type TestOptions, type TestSystem } from '@sangtao/service-kit/testing';
import { signToken } from '@sangtao/service-kit/testing/tokens';
import { gatheringsContext } from '../src/gatherings.module.js';

export const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
export const emailOf = (n: number) => `${n}@example.com`;
/** Organises all gatherings. */
export const office = id(1);
export const everywhere: Grant[] = [{ role: 'organiser', scope: '*' }];
export const organiserOf = (gatheringId: string): Grant[] => [{ role: 'organiser', scope: gatheringId }];

const dayMs = 86_400_000;
/** Such as 2026-11-12, so many days from today. */
export const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

export interface Said<Body = Record<string, never>> {
  status: number;
  headers: Headers;
  body: Body & { id: string; version: number; state: string; code: string; [key: string]: unknown };
  bytes: Buffer;
}

export interface Call {
  method: string;
  path: string;
  body?: unknown;
  /** The version that is edited. */
  at?: number;
  headers?: Record<string, string>;
}

const provinces = [
  { code: '01', nameVi: 'Hà Nội', nameEn: 'Ha Noi' },
  { code: '24', nameVi: 'Bắc Ninh', nameEn: 'Bac Ninh' },
];

/** Goes on by itself; a test may put it forward. */
class AheadClock extends Clock {
  aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

/** The gatherings service and those who use it. */
export class GatheringsWorld {
  readonly clock = new AheadClock();
  readonly asked: InternalRequest[] = [];
  system!: TestSystem;

  async start(options: TestOptions = {}): Promise<this> {
    this.system = await startContexts([gatheringsContext], {
      clock: this.clock,
      answer: (request) => this.identity(request),
      ...options,
    });
    return this;
  }

  /** Everybody has an account under `<the last digits of its id>@example.com`. */
  private identity(request: InternalRequest): unknown {
    this.asked.push(request);
    const account = (accountId: string) => {
      const n = Number(accountId.slice(-12));
      return { id: accountId, name: `Người ${n}`, email: emailOf(n), locale: 'vi' };
    };
    if (request.path === '/internal/accounts/batch')
      return { items: (request.body as { ids: string[] }).ids.map(account) };
    if (request.path.startsWith('/internal/holders?')) return { items: [{ accountId: office }] };
    if (request.path === '/provinces') return { items: provinces };
    if (request.path === '/internal/accounts')
      return account(id(Number.parseInt((request.body as { email: string }).email)));
    const [, one] = /^\/internal\/accounts\/([0-9a-f-]{36})$/.exec(request.path) ?? [];
    return one && account(one);
  }

  /** @param who an account, an account with grants, or null for nobody */
  async call<Body = Record<string, never>>(
    who: string | { accountId: string; grants: Grant[] } | null,
    { method, path, body, at, headers = {} }: Call,
  ): Promise<Said<Body>> {
    const response = await fetch(`${this.system.url}/api/gatherings${path}`, {
      method,
      headers: {
        ...(who ? { authorization: `Bearer ${await this.token(who)}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(at === undefined ? {} : { 'if-match': `"${at}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const json = response.headers.get('content-type')?.includes('json') && bytes.length > 0;
    const said = json ? (JSON.parse(bytes.toString()) as Said<Body>['body']) : ({} as Said<Body>['body']);
    return { status: response.status, headers: response.headers, body: said, bytes };
  }

  /** Good on whatever day the clock says. */
  token(who: string | { accountId: string; grants: Grant[] }): Promise<string> {
    const known = typeof who === 'string' ? { accountId: who, grants: who === office ? everywhere : [] } : who;
    return signToken(this.system.tokenKey, { ...known, confirmedAt: this.clock.now(), expires: '1 year' });
  }

  /** A draft that begins in thirty days and lasts two. */
  async draft(code: string, more: object = {}): Promise<Said['body']> {
    const body = { ...aGathering(code), ...more };
    const said = await this.call(office, { method: 'POST', path: '/gatherings', body });
    if (said.status !== 201) throw new Error(`${said.status} ${said.bytes.toString()}`);
    return said.body;
  }

  async announced(code: string, more: object = {}): Promise<Said['body']> {
    const { id: gatheringId, version } = await this.draft(code, more);
    const path = `/gatherings/${gatheringId}/announce`;
    const said = await this.call(office, { method: 'POST', path, at: version });
    if (said.status !== 200) throw new Error(`${said.status} ${said.bytes.toString()}`);
    return said.body;
  }

  /** The gathering's set-up with a change to one kind of delegate. */
  async changeKind(gatheringId: string, kindCode: string, change: Partial<DelegateKind>): Promise<Said> {
    const path = `/gatherings/${gatheringId}`;
    const { body } = await this.call<{ template: GatheringTemplate }>(office, { method: 'GET', path });
    const kinds = body.template.kinds.map((kind) => (kind.code === kindCode ? { ...kind, ...change } : kind));
    const template = { ...body.template, kinds };
    return this.call(office, { method: 'PUT', path: `${path}/template`, at: body.version, body: { template } });
  }

  register(gatheringId: string, n: number, more: object = {}): Promise<Said> {
    const path = `/gatherings/${gatheringId}/delegates`;
    return this.call(id(n), { method: 'POST', path, body: { ...aDelegate(n), ...more } });
  }

  /** A registration as its person sees it. */
  async mine(n: number, delegateId: string): Promise<Said['body']> {
    return (await this.call(id(n), { method: 'GET', path: `/my/delegates/${delegateId}` })).body;
  }

  /** Waits until the batch of badges is on paper. */
  async printed(batchId: string): Promise<void> {
    for (let tries = 0; tries < 300; tries++) {
      const [batch] = await this.sql<{ state: string }>('select state from gatherings.badge_batch where id = $1', [
        batchId,
      ]);
      if (batch?.state === 'ready') return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the badges were not printed in half a minute');
  }

  sql<Row extends object>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.system.database.query<Row>(text, parameters);
  }

  /** The data of this type's events in the log, oldest first. */
  async events<Data>(type: string): Promise<Data[]> {
    await this.system.settle();
    const rows = await this.sql<{ data: Data }>(
      `select envelope::json -> 'data' as data from event_log.record
       where envelope::json ->> 'type' = $1 order by appended_at, position`,
      [`gatherings.${type}.v1`],
    );
    return rows.map(({ data }) => data);
  }
}

export function aGathering(code: string) {
  const days = { startsOn: dayIn(30), endsOn: dayIn(31) };
  return { templateCode: 'techconnect', code, ...days, provinceCode: '48', venue: 'Cung Hội nghị Ánh Dương' };
}

/** A visitor, whom nobody has to approve. */
export function aDelegate(n: number) {
  const who = {
    name: `Đỗ Thị Ước ${n}`,
    organisation: `Viện Cơ điện ${n}`,
    position: 'Nghiên cứu viên',
    phone: '0901 234 567',
  };
  return { kindCode: 'visitor', ...who, provinceCode: '01', answers: {}, inviteAgain: false, privacyRead: true };
}
