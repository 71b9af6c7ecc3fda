import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import type { Stage } from '@sangtao/programmes/rulebook';
import { template } from '@sangtao/programmes/templates';
import type { InternalRequest } from '@sangtao/service-kit/internal-api';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { judgingContext } from '../src/judging.module.js';

const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
export const [edition, organiser, applicant] = [id(1), id(2), id(3)];
/** The account behind `<n>@example.com`. */
export const account = (n: number) => id(1000 + n);
export const entryId = (n: number) => id(100_000 + n);

export interface Answer<Body = Record<string, never>> {
  status: number;
  etag: string | null;
  body: Body & { code: string; title: string; data: Record<string, unknown> };
}

export interface Invited {
  role?: 'judge' | 'chair';
  fieldCodes?: string[];
  organisationId?: string;
  provinceCode?: string;
  expertise?: string[];
  maxLoad?: number;
}

/** One edition of the technical contest with one round, and what people do in it. */
export class JudgingWorld {
  round = '';
  readonly judgeIds: string[] = [];

  private constructor(
    readonly system: TestSystem,
    /** What judging asked of other services. */
    readonly sent: InternalRequest[],
    /** What registration holds, by the path that judging asks for. */
    readonly files: Map<string, Buffer>,
  ) {}

  static async start(stage: Partial<Stage> = {}): Promise<JudgingWorld> {
    const sent: InternalRequest[] = [];
    const files = new Map<string, Buffer>();
    const system = await startContexts([judgingContext], {
      answer: (request) => {
        sent.push(request);
        if (request.path === '/internal/grants') return {};
        if (request.path !== '/internal/accounts') return files.get(request.path);
        return { id: account(Number.parseInt((request.body as { email: string }).email, 10)) };
      },
    });
    const world = new JudgingWorld(system, sent, files);
    await world.amendEdition(stage);
    const { body } = await world.call<{ id: string }>(organiser, 'POST', '/rounds', {
      editionId: edition,
      stageCode: 'national',
    });
    world.round = body.id;
    return world;
  }

  async call<Body = Record<string, never>>(
    who: string,
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const grants = who === organiser ? [{ role: 'organiser' as const, scope: edition }] : [];
    return this.callAs(await this.system.token(who, grants), method, path, body, headers);
  }

  async callAs<Body = Record<string, never>>(
    token: string,
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${this.system.url}/api/judging${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const parsed = (await response.json()) as Answer<Body>['body'];
    return { status: response.status, etag: response.headers.get('etag'), body: parsed };
  }

  /** As the chair of account `n`, who holds the grant. */
  async callAsChair<Body = Record<string, never>>(n: number, method: string, path: string, body?: object) {
    const token = await this.system.token(account(n), [{ role: 'chair', scope: edition }]);
    return this.callAs<Body>(token, method, path, body);
  }

  /** Judges 0, 1, … are invited and accept; their ids stand in `judgeIds`. */
  async appoint(...judges: Invited[]): Promise<void> {
    for (const judge of judges) {
      const n = this.judgeIds.length;
      const invite = { email: `${n}@example.com`, name: `Giám khảo ${n}`, fieldCodes: ['it'], ...judge };
      const { body } = await this.call<{ id: string }>(organiser, 'POST', `/rounds/${this.round}/judges`, invite);
      await this.call(account(n), 'POST', `/my/invitations/${body.id}/accept`);
      this.judgeIds.push(body.id);
    }
  }

  async open(): Promise<void> {
    await this.call(organiser, 'POST', `/rounds/${this.round}/open`);
  }

  sheet(n: number): string {
    return `/my/rounds/${this.round}/entries/${entryId(n)}`;
  }

  submit(judge: number, entry: number, points: [number, number, number], headers: Record<string, string> = {}) {
    return this.call<{ revision: number; version: number }>(
      account(judge),
      'POST',
      `${this.sheet(entry)}/submit`,
      pointsOf(...points),
      headers,
    );
  }

  /** The codes on a judge's table, sorted. */
  async queue(judge: number): Promise<string[]> {
    const path = `/my/rounds/${this.round}/queue?limit=5000`;
    const { body } = await this.call<{ items: { code: string }[] }>(account(judge), 'GET', path);
    return body.items.map(({ code }) => code).sort();
  }

  async amendEdition(stage: Partial<Stage>): Promise<void> {
    const { rulebook } = template('technical-contest');
    const data = { editionId: edition, code: 'T', year: 2026, rulebookVersion: 1 };
    Object.assign(rulebook.stages[0]!, { assignment: 'open', ...stage });
    await this.publish((tx) => tx.publish(EditionAmendedV1, { key: edition, version: 1, data: { ...data, rulebook } }));
  }

  async accept(n: number, overrides: Partial<EntryAcceptedV1> = {}, version = 1): Promise<void> {
    const data = { ...anEntry(n), ...overrides };
    await this.publish((tx) => tx.publish(EntryAcceptedV1, { key: entryId(n), version, data }));
  }

  /** In one transaction, and waits until judging knows. */
  async publish(work: Parameters<TestSystem['database']['transaction']>[0]): Promise<void> {
    await this.system.database.transaction(work);
    await this.system.settle();
  }

  sql<Row extends object>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.system.database.query<Row>(text, parameters);
  }

  /** The data of this type's events in the log, oldest first. */
  async events<Data>(type: string): Promise<Data[]> {
    await this.system.settle();
    const rows = await this.sql<{ data: Data }>(
      `select envelope::json -> 'data' as data from event_log.record where envelope::json ->> 'type' = $1
       order by envelope::json ->> 'time', envelope::json ->> 'id'`,
      [type],
    );
    return rows.map(({ data }) => data);
  }

  /** What the ledger holds, chained or not yet. */
  async records(): Promise<Record<string, unknown>[]> {
    const rows = await this.sql<{ record: string }>(
      `select record from (select record, nr, 0 as seq from judging.ledger where round_id = $1
         union all select record, null, seq from judging.ledger_pending where round_id = $1) as every order by nr nulls last, seq`,
      [this.round],
    );
    return rows.map(({ record }) => JSON.parse(record) as Record<string, unknown>);
  }

  assign(...pairs: [entry: number, judge: number][]): Promise<unknown> {
    const values = pairs.map(([entry, judge]) => `('${this.round}', '${entryId(entry)}', '${this.judgeIds[judge]}')`);
    return this.sql(`insert into judging.assignment (round_id, entry_id, judge_id) values ${values.join(', ')}`);
  }
}

export function pointsOf(novelty: number, applicability: number, effectiveness: number) {
  return { points: { novelty, applicability, effectiveness } };
}

export function anEntry(n: number): EntryAcceptedV1 {
  return {
    entryId: entryId(n),
    editionId: edition,
    code: `STKT-${n}`,
    fieldCode: 'it',
    provinceCode: '01',
    organisationId: null,
    applicantId: applicant,
    authorAccountIds: [],
    title: `Bài ${n}`,
    dossier: [{ key: 'novelty', text: 'mới' }],
    files: [],
    at: new Date().toISOString(),
  };
}
