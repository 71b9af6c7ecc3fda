import { RoundClosedV1 } from '@sangtao/contracts/judging/round-closed.v1';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { template } from '@sangtao/programmes/templates';
import type { Grant } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { startContexts, type TestOptions, type TestSystem } from '@sangtao/service-kit/testing';
import { signToken } from '@sangtao/service-kit/testing/tokens';
import { awardsContext } from '../src/awards.module.js';
import { RemindApprovers } from '../src/countersigning/remind-approvers.job.js';
import { Publish } from '../src/results/publish.job.js';

export const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
export const rulebook: Rulebook = template('technical-contest').rulebook;
export const admin: Grant[] = [{ role: 'admin', scope: '*' }];
export const organiserOf = (editionId: string): Grant[] => [{ role: 'organiser', scope: editionId }];

/** Who approves in these tests what the first one asked for. */
export const secondPerson = id(2);

export interface Act {
  id: string;
  kind: string;
  askedBy: { accountId: string; name: string | null };
  approvedBy: { accountId: string; name: string | null } | null;
  mayApprove: boolean;
  digest: string;
  version: number;
  publication: { decisionNumber: string; publishAt: string; evidenceSha256: string | null; prizes: object[] } | null;
  revocation: { certificateCode: string; prizeCode: string; title: string; reason: string } | null;
}

export interface Work {
  entryId: string;
  fieldCode: string;
  score: number;
  rank: number;
  title: string;
  authors: string[];
  provinceCode: string | null;
  applicantId: string;
  authorAccountIds: string[];
  /** Of its form. */
  answers?: Record<string, string>;
}

/** Entry n of an edition; its id, its applicant and its place follow from the number. */
export function aWork(n: number, score: number, more: Partial<Work> = {}): Work {
  const title = `Giải pháp ${n}`;
  const people = { authors: [`Đỗ Thị Ước ${n}`], applicantId: id(900_000 + n), authorAccountIds: [] };
  return { entryId: id(n), fieldCode: 'it', score, rank: 1, title, provinceCode: '01', ...people, ...more };
}

export interface Given {
  editionId: string;
  code: string;
  year?: number;
  rulebook?: Rulebook;
  works: Work[];
}

export interface Said {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
  bytes: Buffer;
}

export interface CallOptions {
  grants?: Grant[];
  body?: unknown;
  version?: number;
}

/** Goes on by itself; a test may put it forward. */
class AheadClock extends Clock {
  aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

/** Awards with the events that others would send, and what they would answer. */
export class AwardsWorld {
  readonly clock = new AheadClock();
  private readonly works = new Map<string, Work>();
  /** What judging answers when it is asked for the bundle of a round; undefined: 404. */
  bundles = new Map<string, object>();
  /** Who may be the second person, as identity knows it now. */
  deciders = [id(1), secondPerson];
  identityDown = false;
  /** Of every dossier. */
  picture: Buffer | null = null;
  /** Thrown when registration is asked for names. */
  registrationDown = false;
  system!: TestSystem;

  async start(options: TestOptions = {}): Promise<this> {
    this.system = await startContexts([awardsContext], {
      clock: this.clock,
      ...options,
      answer: ({ context, path, body }) => {
        if (context === 'identity') return this.identity(path, body as { ids: string[] });
        if (context === 'judging') return this.bundles.get(path);
        const dossier = /^\/internal\/entries\/([^/]+)\/dossier(\/pictures\/)?/.exec(path);
        if (dossier) return this.dossier(dossier[1]!, dossier[2] !== undefined);
        if (path !== '/internal/entries/batch') return undefined;
        if (this.registrationDown) throw new Error('registration is down');
        const ids = (body as { ids: string[] }).ids;
        return { items: ids.flatMap((entryId) => this.named(entryId)) };
      },
    });
    return this;
  }

  /** The edition, its entries and its closed round. */
  async given({ editionId, code, year = 2026, works, rulebook: rules = rulebook }: Given): Promise<void> {
    for (const work of works) this.works.set(work.entryId, work);
    const roundId = roundOf(editionId);
    await this.system.database.transaction(async (tx) => {
      const amended = { editionId, code, year, rulebookVersion: 1, rulebook: rules };
      await tx.publish(EditionAmendedV1, { key: editionId, version: 1, data: amended });
      for (const [n, work] of works.entries()) {
        const { entryId, fieldCode, provinceCode, applicantId, authorAccountIds, title } = work;
        const known = { entryId, editionId, fieldCode, provinceCode, applicantId, authorAccountIds, title };
        const rest = { organisationId: null, dossier: [], files: [], at: new Date().toISOString() };
        const data = { ...known, ...rest, code: `${code}-${n}` };
        await tx.publish(EntryAcceptedV1, { key: entryId, version: 1, data });
      }
    });
    await this.system.settle();
    await this.system.database.transaction(async (tx) => {
      const ranking = works.map(({ entryId, fieldCode, score, rank }) => {
        return { entryId, fieldCode, score, rank, readings: 3, tieStep: null, criteria: { novelty: score } };
      });
      const stageCode = rules.stages.at(-1)!.code;
      const checkpoint = { size: works.length * 3, root: 'ab'.repeat(32) };
      const data = { roundId, editionId, stageCode, method: 'mean', ranking, checkpoint };
      await tx.publish(RoundClosedV1, { key: roundId, version: 1, data });
    });
    await this.system.settle();
  }

  async call(who: string | null, method: string, path: string, options: CallOptions = {}): Promise<Said> {
    const { body, version } = options;
    const response = await fetch(`${this.system.url}/api/awards${path}`, {
      method,
      headers: {
        ...(who ? { authorization: `Bearer ${await this.token(who, options.grants)}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const json = /json/.test(response.headers.get('content-type') ?? '');
    const said = json ? (JSON.parse(bytes.toString()) as Said['body']) : {};
    return { status: response.status, body: said, headers: response.headers, bytes };
  }

  /** Good on whatever day the clock says; confirmed just now, unless it is said when. */
  token(accountId: string, grants: Grant[] = [], confirmedAt = this.clock.now()): Promise<string> {
    return signToken(this.system.tokenKey, { accountId, grants, confirmedAt, expires: '1 year' });
  }

  /** Decided as it stands, sealed for now; nobody has approved it. */
  async seal(editionId: string, publishAt = this.clock.now()): Promise<void> {
    const path = `/editions/${editionId}/result`;
    const grants = organiserOf(editionId);
    for (const [step, body] of [
      ['decide', { decisionNumber: '12/QĐ-BTC' }],
      ['seal', { publishAt: publishAt.toISOString() }],
    ] as const) {
      const { version } = (await this.call(id(1), 'GET', path, { grants })).body as unknown as { version: number };
      const said = await this.call(id(1), 'POST', `${path}/${step}`, { grants, body, version });
      if (said.status !== 200) throw new Error(`${step}: ${said.status} ${said.bytes.toString()}`);
    }
  }

  /** What registration says of an entry from now on. */
  rename(entryId: string, change: Partial<Pick<Work, 'title' | 'authors'>>): void {
    this.works.set(entryId, { ...this.works.get(entryId)!, ...change });
  }

  async acts(editionId: string): Promise<Act[]> {
    const said = await this.call(secondPerson, 'GET', `/editions/${editionId}/acts`, { grants: admin });
    return said.body.items as Act[];
  }

  /** By somebody else than who asked. */
  async approve(editionId: string, who = secondPerson): Promise<Said> {
    const { id: act, version } = (await this.acts(editionId)).find(({ approvedBy }) => approvedBy === null)!;
    return this.call(who, 'POST', `/editions/${editionId}/acts/${act}/approval`, { grants: admin, version });
  }

  /** Takes a prize back, by two people. */
  async revoke(editionId: string, code: string, reason = 'Vi phạm quyền sở hữu trí tuệ'): Promise<void> {
    const asked = await this.call(id(1), 'POST', `/honours/${code}/revoke`, { grants: admin, body: { reason } });
    const approved = await this.approve(editionId);
    if (asked.status !== 202 || approved.status !== 200) throw new Error(`${asked.status}, ${approved.status}`);
  }

  remind(): Promise<void> {
    return this.system.contexts.get('awards')!.app.get(RemindApprovers, { strict: false }).run();
  }

  publish(): Promise<void> {
    return this.system.contexts.get('awards')!.app.get(Publish, { strict: false }).run();
  }

  async published(given: Given): Promise<void> {
    await this.given(given);
    await this.seal(given.editionId);
    await this.approve(given.editionId);
    await this.publish();
    await this.system.settle();
  }

  /** Certificate codes in the order of the ranks. */
  async codes(editionId: string): Promise<string[]> {
    const rows = await this.system.database.query<{ code: string }>(
      'select certificate_code as code from awards.honour where edition_id = $1 order by id',
      [editionId],
    );
    return rows.map(({ code }) => code);
  }

  /** What registration holds for the book, and the picture's bytes; a work without an entry here has none. */
  private dossier(entryId: string, picture: boolean): object | undefined {
    const work = this.works.get(entryId);
    if (this.registrationDown || !work) return undefined;
    if (picture) return this.picture ?? undefined;
    const { title, authors, answers = {} } = work;
    return { title, authors, answers, pictures: this.picture ? [{ id: entryId, bytes: this.picture.length }] : [] };
  }

  private identity(path: string, body: { ids: string[] }): object {
    if (this.identityDown) throw new Error('identity is down');
    if (path === '/provinces')
      return {
        items: [
          { code: '01', nameVi: 'Hà Nội' },
          { code: '48', nameVi: 'Đà Nẵng' },
        ],
      };
    if (path.startsWith('/internal/holders')) {
      return { items: this.deciders.map((accountId) => ({ accountId })) };
    }
    return { items: body.ids.map((account) => ({ id: account, name: `Người ${account.slice(-3)}` })) };
  }

  private named(entryId: string): { id: string; title: string; authors: string[] }[] {
    const work = this.works.get(entryId);
    return work ? [{ id: entryId, title: work.title, authors: work.authors }] : [];
  }
}

/** The round of an edition in these tests. */
export function roundOf(editionId: string): string {
  return editionId.replace('-8000-', '-8999-');
}
