import type { AccessRow, MatrixParts } from './access-matrix.js';
import { badRequests, randomRequests, type BadRequest } from './bad-requests.js';
import type { Promised } from './bad-bodies.js';
import { requestOf, wrongProblem, type RawAnswer, type Sample, type Target } from './service-requests.js';

/** A route as somebody may use it: only then does what is wrong with a request reach what it is for. */
export interface RightfulUse {
  route: string;
  object: string;
  caller: string;
}

/** Of each route the first line that allows it, with the last caller whom it allows. */
export function rightfulUses(rows: AccessRow[], except: string[] = []): RightfulUse[] {
  const uses = new Map<string, RightfulUse>();
  for (const { route, object, answers } of rows) {
    const caller = Object.entries(answers).findLast(([, answer]) => answer === 'ok')?.[0];
    if (caller && !uses.has(route) && !except.includes(route)) uses.set(route, { route, object, caller });
  }
  return [...uses.values()];
}

/** What is wrong is refused as such: with a problem document that names the field, without an effect, never as a fault of ours. */
export class BadInput {
  readonly seed = Number(process.env.FUZZ_SEED ?? 20_261_125);
  readonly runs = Number(process.env.FUZZ_RUNS ?? 12);

  /** `lenient` are the parts of a route's body that keep what is typed, right or not. */
  constructor(
    private readonly parts: MatrixParts,
    private readonly lenient: Record<string, string> = {},
  ) {}

  /** What was not answered as it should; empty when all was. */
  async deviations(use: RightfulUse): Promise<string[]> {
    const { target, sample } = this.rightly(use);
    const random = randomRequests(requestOf(use.route, target, sample), this);
    return this.tryAll(use, [...badRequests(use.route, target, sample), ...random]);
  }

  /** Every write that reads a body, against one promise. */
  async breaches(promise: Promised, uses: RightfulUse[]): Promise<{ tried: number; found: string[] }> {
    const found: string[] = [];
    let tried = 0;
    for (const use of uses) {
      const { target, sample } = this.rightly(use);
      const bad = badRequests(use.route, target, sample).filter((one) => one.promise === promise);
      tried += bad.length;
      found.push(...(await this.tryAll(use, bad)).map((what) => `${use.route}: ${what}`));
    }
    return { tried, found };
  }

  private rightly({ route, object }: RightfulUse): { target: Target; sample: Sample } {
    const target = this.parts.objects[object]!;
    return { target, sample: this.parts.samples[route]?.(target) ?? {} };
  }

  private async tryAll(use: RightfulUse, requests: BadRequest[]): Promise<string[]> {
    const first = await this.trial(use, requests);
    // A job of the service may have worked meanwhile: what the requests change, they change once more.
    const { found, changed } = first.changed.length > 0 ? await this.trial(use, requests) : first;
    return changed.length > 0 ? [...found, `what was refused changed ${changed.join(', ')}`] : found;
  }

  private async trial({ route, caller }: RightfulUse, requests: BadRequest[]) {
    const { requests: service, callers, tables } = this.parts;
    const headers = await service.headersOf(callers[caller]!);
    const found: string[] = [];
    for (const bad of requests) {
      const { request } = bad;
      const answer = await service.send({ ...request, headers: { ...request.headers, ...headers } });
      const kept = answer.status < 400 && bad.field?.startsWith(`${this.lenient[route]}.`);
      const wrong = kept ? undefined : wronglyAnswered(bad, answer);
      if (wrong) found.push(`${bad.what}: ${wrong}`);
      // What was done, it may do; that a GET does nothing but note who looked, the matrix of access holds.
      if (answer.status < 400) await this.putBack();
    }
    const changed = await tables.changed();
    await this.putBack();
    return { found, changed };
  }

  private async putBack(): Promise<void> {
    const { requests, tables } = this.parts;
    if ((await tables.changed()).length === 0) return;
    await requests.system.settle();
    await tables.restore();
  }
}

function wronglyAnswered({ status, field }: BadRequest, answer: RawAnswer): string | undefined {
  const shown = `${answer.status} ${answer.text.slice(0, 300)}`;
  if (answer.status >= 500) return shown;
  if (answer.status < 400) return status === undefined && field === undefined ? undefined : `${shown}, not refused`;
  const wrong = wrongProblem(answer);
  if (wrong) return `${wrong}: ${shown}`;
  if (status !== undefined && status !== answer.status) return `${shown}, not ${status}`;
  if (field === undefined) return undefined;
  const { errors = [] } = JSON.parse(answer.text) as { errors?: { field: string; message: string }[] };
  const named = errors.some((error) => error.message && within(error.field, field));
  return named ? undefined : `${shown}, and does not name ${field}`;
}

/** A list may be named for its element, an element for its list, and what stands in a document by its place in the document. */
function within(named: string, field: string): boolean {
  return [field, field.replace(/^[^.]*\./, '')].some(
    (one) => named === one || one.startsWith(`${named}.`) || named.startsWith(`${one}.`),
  );
}
