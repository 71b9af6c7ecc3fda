import type { Grant } from '@sangtao/service-kit/auth';
import { MovableClock } from '@sangtao/service-kit/clock';
import type { InternalRequest } from '@sangtao/service-kit/internal-api';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { signToken } from '@sangtao/service-kit/testing/tokens';
import { ChaseAgreements } from '../src/agreements/chase-agreements.job.js';
import { exchangeContext } from '../src/exchange.module.js';

export const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
/** The account behind `<n>@example.com`. */
export const account = (n: number) => id(1000 + n);
export const officerOf = (scope: string): Grant[] => [{ role: 'officer', scope }];
export const admin: Grant[] = [{ role: 'admin', scope: '*' }];

/** Looks after what happens in these tests; officer of Nghệ An. */
export const officer = id(1);
const organisations = [
  { id: 'org-40', nameVi: 'Viện 40', nameEn: 'Institute 40', provinceCode: '40' },
  { id: 'org-01', nameVi: 'Viện 01', nameEn: 'Institute 01', provinceCode: '01' },
  { id: 'org-nation', nameVi: 'Viện', nameEn: 'Institute', provinceCode: null },
];

export interface Said<Body = Record<string, never>> {
  status: number;
  body: Body & { code: string; errors: { field: string; code: string }[] };
  headers: Headers;
}

export interface Agreement {
  id: string;
  state: string;
  version: number;
  signedOn: string | null;
  silence: { why: string; since: string; days: number } | null;
  tasks: { total: number; done: number; onSchedule: number; late: number; dropped: number };
  chasedAt: string | null;
  promise: { promisedOn: string } | null;
  parties: { owner: { accountId: string; name: string | null } | null }[];
}

export interface Task {
  id: string;
  nr: number;
  state: string;
  standing: string;
  version: number;
  owner: { accountId: string } | null;
  mayReport: boolean;
}

export interface CallOptions {
  grants?: Grant[];
  body?: object;
  version?: number;
  key?: string;
}

export const aPerson = (n: number) => ({ email: `${n}@example.com`, name: `Người ${n}` });

export const aDraft = (more: object = {}) => ({
  kind: 'memorandum',
  subject: 'Chuyển giao công nghệ sấy lạnh',
  provinceCode: '40',
  parties: [
    { organisationId: 'org-40', owner: aPerson(1) },
    { name: 'Ví dụ Trading Ltd', owner: aPerson(2) },
  ],
  deliverables: ['Dây chuyền sấy 500 kg mỗi mẻ'],
  reviewOn: '2026-06-30',
  ...more,
});

/** Exchange with an identity that knows everybody who is asked for. */
export class AgreementsWorld {
  readonly clock = new MovableClock(new Date('2026-01-10T02:00:00Z'));
  /** Officers of each province, as identity says. */
  readonly officers = new Map<string, string[]>([['40', [officer]]]);
  readonly sent: InternalRequest[] = [];
  system!: TestSystem;

  async start(): Promise<this> {
    this.system = await startContexts([exchangeContext], {
      clock: this.clock,
      answer: (request) => {
        this.sent.push(request);
        return this.identity(request);
      },
    });
    return this;
  }

  today(day: string, hour = 9): void {
    this.clock.moveTo(new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`));
  }

  async call<Body = Record<string, never>>(
    who: string,
    method: string,
    path: string,
    { grants = who === officer ? officerOf('40') : [], body, version, key }: CallOptions = {},
  ): Promise<Said<Body>> {
    const person = { accountId: who, grants, confirmedAt: this.clock.now(), expires: '10 years' };
    const response = await fetch(`${this.system.url}/api/exchange${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await signToken(this.system.tokenKey, person)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const said = (text === '' ? {} : JSON.parse(text)) as Said<Body>['body'];
    return { status: response.status, body: said, headers: response.headers };
  }

  async draft(more: object = {}): Promise<Agreement> {
    const { status, body } = await this.call<Agreement>(officer, 'POST', '/agreements', { body: aDraft(more) });
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  async signed(more: object = {}, signedOn = '2026-01-10'): Promise<Agreement> {
    const { id: agreement, version } = await this.draft(more);
    return this.sign(agreement, version, signedOn);
  }

  async sign(agreement: string, version: number, signedOn = '2026-01-10'): Promise<Agreement> {
    const said = await this.call<Agreement>(officer, 'POST', `/agreements/${agreement}/sign`, {
      body: { signedOn },
      version,
    });
    if (said.status !== 200) throw new Error(`${said.status} ${JSON.stringify(said.body)}`);
    return said.body;
  }

  async task(agreement: string, more: object = {}): Promise<Task> {
    const body = { title: 'Lắp đặt và chạy thử', party: 0, dueOn: '2026-03-31', ...more };
    const said = await this.call<Task>(officer, 'POST', `/agreements/${agreement}/tasks`, { body });
    if (said.status !== 201) throw new Error(`${said.status} ${JSON.stringify(said.body)}`);
    return said.body;
  }

  report(who: string, task: Task, body: object): Promise<Said<Task>> {
    return this.call<Task>(who, 'POST', `/agreement-tasks/${task.id}/report`, { body, version: task.version });
  }

  async seen(agreement: string): Promise<Agreement> {
    return (await this.call<Agreement>(officer, 'GET', `/agreements/${agreement}`)).body;
  }

  chaseJob(): Promise<void> {
    return this.system.contexts.get('exchange')!.app.get(ChaseAgreements, { strict: false }).run();
  }

  /** Of this type, in their order. */
  async events<Data>(type: string): Promise<Data[]> {
    await this.system.settle();
    const rows = await this.system.database.query<{ data: Data }>(
      `select envelope::json -> 'data' as data from event_log.record where envelope::json ->> 'type' = $1
       order by envelope::json ->> 'time', envelope::json ->> 'id'`,
      [type],
    );
    return rows.map(({ data }) => data);
  }

  private identity({ path, body }: InternalRequest): unknown {
    if (path === '/organisations') return { items: organisations };
    if (path.startsWith('/internal/holders')) {
      const scope = new URLSearchParams(path.split('?')[1]).get('scope')!;
      return { items: (this.officers.get(scope) ?? []).map((accountId) => ({ accountId })) };
    }
    if (path === '/internal/accounts') return { id: account(Number.parseInt((body as { email: string }).email, 10)) };
    if (path === '/internal/delegates/organisations') {
      const { gatheringIds, accountIds } = body as { gatheringIds: string[]; accountIds: string[] };
      const of = (one: string) => `Đơn vị ${Number(one.slice(-4)) - 1000}`;
      return {
        items: accountIds.map((one) => ({ gatheringId: gatheringIds[0], accountId: one, organisation: of(one) })),
      };
    }
    if (path !== '/internal/accounts/batch') return undefined;
    const { ids } = body as { ids: string[] };
    return { items: ids.map((one) => ({ id: one, name: `Người ${Number(one.slice(-4)) - 1000}` })) };
  }
}
