import { template } from '@sangtao/programmes/templates';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Grant } from '@sangtao/service-kit/auth';
import { startContexts, type TestOptions, type TestSystem } from '@sangtao/service-kit/testing';
import { registrationContext } from '../src/registration.module.js';

export const ann = '0193a1f0-7c00-7000-8000-00000000000a';
export const bob = '0193a1f0-7c00-7000-8000-00000000000b';
export const secretary = '0193a1f0-7c00-7000-8000-00000000000c';
const everywhere: Grant[] = [{ role: 'organiser', scope: '*' }];
const long = Array.from({ length: 30 }, () => 'từ').join(' ');
const hour = 3_600_000;

export interface Answer<Body = Record<string, never>> {
  status: number;
  headers: Headers;
  body: Body & { id: string; version: number; state: string; code: string; [key: string]: unknown };
}

export interface Call {
  method: string;
  path: string;
  body?: unknown;
  /** The version that is edited. */
  at?: number;
  headers?: Record<string, string>;
}

/** The registration service with a few people who use it. */
export class RegistrationWorld {
  private constructor(readonly system: TestSystem) {}

  static async start(options: TestOptions = {}): Promise<RegistrationWorld> {
    return new RegistrationWorld(await startContexts([registrationContext], options));
  }

  get url(): string {
    return `${this.system.url}/api/registration`;
  }

  async bearer(accountId: string, grants: Grant[] = accountId === secretary ? everywhere : []): Promise<string> {
    return `Bearer ${await this.system.token(accountId, grants)}`;
  }

  /** @param who an account, an account with grants, or null for nobody */
  async call<Body = Record<string, never>>(
    who: string | { accountId: string; grants: Grant[] } | null,
    { method, path, body, at, headers = {} }: Call,
  ): Promise<Answer<Body>> {
    const { accountId, grants } = typeof who === 'string' ? { accountId: who, grants: undefined } : (who ?? {});
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(accountId ? { authorization: await this.bearer(accountId, grants) } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(at === undefined ? {} : { 'if-match': `"${at}"` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') && text !== '';
    return { status: response.status, headers: response.headers, body: (json ? JSON.parse(text) : text) as never };
  }

  /** An edition that takes entries for one more hour, with the given changes to its rulebook. */
  async openEdition(code: string, change: (rulebook: Rulebook) => void = () => undefined): Promise<string> {
    const rulebook = structuredClone(template('technical-contest').rulebook);
    change(rulebook);
    const opensAt = new Date(Date.now() - hour).toISOString();
    const closesAt = new Date(Date.now() + hour).toISOString();
    const body = { templateCode: 'technical-contest', code, year: 2026, opensAt, closesAt, rulebook };
    const { body: edition } = await this.call(secretary, { method: 'POST', path: '/editions', body });
    await this.call(secretary, { method: 'POST', path: `/editions/${edition.id}/announce` });
    await this.becomes(edition.id, 'open');
    return edition.id;
  }

  /** Waits until the clock has moved the edition on. */
  async becomes(editionId: string, state: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const { body: seen } = await this.call(null, { method: 'GET', path: `/editions/${editionId}` });
      if (seen.state === state) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the edition did not become ${state} by itself`);
  }

  async close(editionId: string): Promise<void> {
    await this.system.database.query(
      `update registration.edition set closes_at = now() - interval '1 second' where id = $1`,
      [editionId],
    );
  }

  draft(editionId: string, content: object = {}, applicant = ann): Promise<Answer> {
    return this.call(applicant, { method: 'POST', path: '/entries', body: { editionId, ...content } });
  }

  submit({ id, version }: { id: string; version: number }, applicant = ann): Promise<Answer> {
    return this.call(applicant, { method: 'POST', path: `/entries/${id}/submit`, at: version });
  }

  /** The events of this type, oldest first. */
  async events<Data>(type: string, version = 1): Promise<Data[]> {
    await this.system.settle();
    const rows = await this.system.database.query<{ data: Data }>(
      `select envelope::json -> 'data' as data from event_log.record
       where envelope::json ->> 'type' = $1 order by appended_at, position`,
      [`registration.${type}.v${version}`],
    );
    return rows.map(({ data }) => data);
  }
}

export const whole = {
  title: 'Máy sấy nhãn',
  fieldCode: 'materials',
  answers: { summary: `${long} của Đỗ Thị Ước`, novelty: long, applicability: long, effectiveness: long },
  authors: [{ name: 'Đỗ Thị Ước', sharePercent: 100, leader: true }],
  consents: { truth: true, publication: true },
};
