import { RoundClosedV1 } from '@sangtao/contracts/judging/round-closed.v1';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { template } from '@sangtao/programmes/templates';
import type { Grant } from '@sangtao/service-kit/auth';
import { startContexts, type TestOptions, type TestSystem } from '@sangtao/service-kit/testing';
import { awardsContext } from '../src/awards.module.js';
import { Publish } from '../src/results/publish.job.js';

export const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
export const rulebook: Rulebook = template('technical-contest').rulebook;
export const admin: Grant[] = [{ role: 'admin', scope: '*' }];
export const organiserOf = (editionId: string): Grant[] => [{ role: 'organiser', scope: editionId }];

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

/** Awards with the events that others would send, and what they would answer. */
export class AwardsWorld {
  private readonly works = new Map<string, Work>();
  /** What judging answers when it is asked for the bundle of a round; undefined: 404. */
  bundles = new Map<string, object>();
  /** Thrown when registration is asked for names. */
  registrationDown = false;
  system!: TestSystem;

  async start(options: TestOptions = {}): Promise<this> {
    this.system = await startContexts([awardsContext], {
      ...options,
      answer: ({ context, path, body }) => {
        if (context === 'judging') return this.bundles.get(path);
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
        ...(who ? { authorization: `Bearer ${await this.system.token(who, options.grants ?? [])}` } : {}),
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

  /** Decided as it stands, sealed for now. */
  async seal(editionId: string, publishAt = new Date()): Promise<void> {
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

  publish(): Promise<void> {
    return this.system.contexts.get('awards')!.app.get(Publish, { strict: false }).run();
  }

  async published(given: Given): Promise<void> {
    await this.given(given);
    await this.seal(given.editionId);
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

  private named(entryId: string): { id: string; title: string; authors: string[] }[] {
    const work = this.works.get(entryId);
    return work ? [{ id: entryId, title: work.title, authors: work.authors }] : [];
  }
}

/** The round of an edition in these tests. */
export function roundOf(editionId: string): string {
  return editionId.replace('-8000-', '-8999-');
}
