import { readFileSync } from 'node:fs';
import { refusalText } from '../refusal.js';
import type { ServiceTables } from './service-tables.js';
import {
  requestOf,
  wrongProblem,
  type Caller,
  type RawAnswer,
  type Samples,
  type ServiceRequests,
  type Target,
} from './service-requests.js';
import { worthlessHeaders } from './tokens.js';

/** One line of the table: what each caller gets who names this object on this route. */
export interface AccessRow {
  route: string;
  object: string;
  answers: Record<string, string>;
}

export interface MatrixParts {
  requests: ServiceRequests;
  tables: ServiceTables;
  callers: Record<string, Caller>;
  objects: Record<string, Target>;
  samples: Samples;
}

const codes: Record<string, string> = { '401': 'not-signed-in', '403': 'not-allowed', '404': 'not-found' };
const absentId = '0193a1f0-7c00-7000-8000-0000deadbeef';

/**
 * The Markdown tables of a page: `| route | object | caller | caller |`, a cell is `ok`, `nothing` (ok,
 * and the same as if there were no such object), a status or a problem's code.
 */
export function readAccessTable(page: URL): AccessRow[] {
  const lines = readFileSync(page, 'utf8').split('\n');
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', ''));
  let header: string[] = [];
  return lines.flatMap((line, n) => {
    if (!line.startsWith('|') || line.startsWith('| --')) return [];
    if (lines[n + 1]?.startsWith('| --')) header = cells(line);
    if (header.length === 0 || lines[n + 1]?.startsWith('| --')) return [];
    const [route, object, ...answers] = cells(line) as [string, string, ...string[]];
    if (answers.length !== header.length - 2) throw new Error(`${page.pathname}:${n + 1}: not a cell for each caller`);
    return [{ route, object, answers: Object.fromEntries(header.slice(2).map((who, i) => [who, answers[i] ?? ''])) }];
  });
}

/** Every route × caller × object against the running service. */
export class AccessMatrix {
  private headers?: [what: string, authorization: string][];

  constructor(
    private readonly rows: AccessRow[],
    private readonly parts: MatrixParts,
  ) {}

  /** Routes that the router answers and no row names, and rows whose route is gone. @param elsewhere rows of the service's other tables */
  unclassified(elsewhere: readonly AccessRow[] = []): string[] {
    const { system, context } = this.parts.requests;
    const { routes, registered } = system.contexts.get(context)!;
    const base = `/api/${context}`;
    const served = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    for (const route of registered) {
      const [method, url] = route.split(' ') as [string, string];
      if (method !== 'HEAD' && method !== 'OPTIONS') served.add(`${method} ${url.slice(base.length)}`);
    }
    const named = new Set(this.rows.map(({ route }) => route));
    const known = new Set([...named, ...elsewhere.map(({ route }) => route)]);
    const open = [...served].filter((route) => !known.has(route)).map((route) => `${route} has no row`);
    return [...open, ...[...named].filter((route) => !served.has(route)).map((route) => `${route} is no route`)];
  }

  /** What of a row is not as the table says; empty when all is. */
  async deviations(row: AccessRow): Promise<string[]> {
    const found: string[] = [];
    for (const [name, expected] of Object.entries(row.answers)) {
      const caller = this.parts.callers[name];
      if (!caller) throw new Error(`the table names ${name}, whom the test does not know`);
      const headers = await this.parts.requests.headersOf(caller);
      found.push(...(await this.cell(row, headers, expected)).map((what) => `${name}: ${what}`));
      if (caller === 'nobody') found.push(...(await this.worthless(row, expected)));
    }
    return found;
  }

  /** Each gets what nobody gets: all at once, or one after the other where one's effect would be in the next one's way. */
  private async worthless(row: AccessRow, expected: string): Promise<string[]> {
    const { requests } = this.parts;
    this.headers ??= Object.entries(await worthlessHeaders(requests.key, requests.serviceSecret));
    const allowed = expected === 'ok' || expected === 'nothing';
    const one = async ([what, authorization]: [string, string]) => {
      const wrong = differs(await this.send(row, this.targetOf(row), { authorization }), expected);
      return wrong && `a token ${what}: ${wrong}`;
    };
    const found: (string | undefined)[] = [];
    if (allowed && !row.route.startsWith('GET')) {
      for (const header of this.headers) found.push(await one(header), await this.effect(row, allowed));
    } else {
      const all = () => Promise.all(this.headers!.map(one));
      found.push(...(await all()), await this.effect(row, allowed, all));
    }
    return found.filter((wrong) => wrong !== undefined);
  }

  private async cell(row: AccessRow, headers: Record<string, string>, expected: string): Promise<string[]> {
    const target = this.targetOf(row);
    const answer = await this.send(row, target, headers);
    const allowed = answer.status < 400;
    const wrong = allowed ? undefined : wrongProblem(answer);
    const hidden = ['401', '403', '404', 'nothing'].includes(expected);
    const told = hidden ? await this.tells(row, target, { headers, answer }) : undefined;
    const effect = await this.effect(row, allowed, () => this.send(row, target, headers));
    const found = [differs(answer, expected), wrong, told, effect];
    return found.filter((one) => one !== undefined);
  }

  private targetOf({ object }: AccessRow): Target {
    const target = this.parts.objects[object];
    if (!target) throw new Error(`the table names ${object}, which the test does not know`);
    return target;
  }

  private send(row: AccessRow, target: Target, headers: Record<string, string>): Promise<RawAnswer> {
    const request = requestOf(row.route, target, this.parts.samples[row.route]?.(target));
    return this.parts.requests.send({ ...request, headers: { ...request.headers, ...headers } });
  }

  /**
   * A refusal changes nothing, reading nothing but the audit; what was allowed is put back for the next caller. A job of the service may
   * have worked meanwhile: only what changes once more `again` is the request's.
   */
  private async effect(row: AccessRow, allowed: boolean, again?: () => Promise<unknown>): Promise<string | undefined> {
    const { tables, requests } = this.parts;
    const changed = await tables.changed();
    if (changed.length === 0) return undefined;
    await requests.system.settle();
    await tables.restore();
    const harmless = allowed && (!row.route.startsWith('GET') || changed.every((table) => table === 'audit'));
    if (harmless) return undefined;
    if (again) {
      await again();
      return this.effect(row, allowed);
    }
    return `${allowed ? 'reading' : 'a refusal'} changed ${changed.join(', ')}`;
  }

  /** Who may not see an object gets the same answer when there is none. */
  private async tells(
    row: AccessRow,
    target: Target,
    { headers, answer }: { headers: Record<string, string>; answer: RawAnswer },
  ): Promise<string | undefined> {
    const absent = Object.fromEntries(Object.entries(target).map(([name, value]) => [name, absentFor(value)]));
    const other = await this.send(row, absent, headers);
    return essence(other) === essence(answer)
      ? undefined
      : `told from what does not exist: ${essence(answer).slice(0, 300)} | ${essence(other).slice(0, 300)}`;
  }
}

function differs({ status, text }: RawAnswer, expected: string): string | undefined {
  if (expected === 'ok' || expected === 'nothing') return status < 400 ? undefined : `${status} ${text}, not ok`;
  const code = codes[expected] ?? expected;
  const right = refusalText(code)?.status === status && text.includes(`"code":"${code}"`);
  return right ? undefined : `${status} ${text.slice(0, 300)}, not ${expected}`;
}

function absentFor(value: string): string {
  if (/^[0-9a-f-]{36}$/.test(value)) return absentId;
  return /^\d+$/.test(value) ? value : value.replace(/[0-9A-Z]/g, '0');
}

/** An answer without what names this request and these objects. */
function essence({ status, headers, text }: RawAnswer): string {
  const shown = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  const body = text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>');
  return `${status} ${body} ${JSON.stringify(shown)}`;
}
