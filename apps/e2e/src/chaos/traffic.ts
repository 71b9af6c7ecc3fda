import { randomUUID } from 'node:crypto';
import { Contest, type People } from '../replay/contest.js';
import { ApiError, type Session } from '../session.js';

/** What an applicant was told: `unknown` when no answer came, so that it may or may not have happened. */
export interface Told {
  id?: string;
  state: 'unknown' | 'handed-in' | 'withdrawn' | 'withdrawal-unknown';
}

/** What a judge last sent for an entry; all of `maybe` after a try without an answer. */
export interface Scored {
  acknowledged?: number;
  maybe: number[];
}

const giveUpMs = 60_000;
const handInEveryMs = 150;
const scoreEveryMs = 120;

/** A contest's last hour: applicants hand in and withdraw, judges score and correct. Everything that was acknowledged is remembered. */
export class Traffic {
  /** By title, which is its own for each. */
  readonly entries = new Map<string, Told>();
  /** By judge's e-mail, then by entry. */
  readonly sheets = new Map<string, Map<string, Scored>>();
  private ended = false;

  private constructor(
    private readonly people: People,
    readonly contest: Contest,
  ) {}

  static async open(people: People, judges: number): Promise<Traffic> {
    return new Traffic({ ...people, judges: people.judges.slice(0, judges) }, await Contest.open(people, judges));
  }

  /** Until `end`; what is in hand then is finished. */
  async run(): Promise<void> {
    const applicants = Array.from({ length: 3 }, (_, nr) => this.repeat(handInEveryMs, (turn) => this.apply(nr, turn)));
    const judges = this.people.judges.map((judge) => this.repeat(scoreEveryMs, (turn) => this.judge(judge, turn)));
    await Promise.all([...applicants, ...judges]);
  }

  end(): void {
    this.ended = true;
  }

  private async repeat(everyMs: number, step: (turn: number) => Promise<void>): Promise<void> {
    for (let turn = 0; !this.ended; turn++) {
      await step(turn);
      await wait(everyMs);
    }
  }

  private async apply(applicant: number, turn: number): Promise<void> {
    const title = `Chaos ${applicant}-${turn}`;
    this.entries.set(title, { state: 'unknown' });
    const entry = await patiently((headers) =>
      this.people.applicant.post<{ id: string; version: number }>(
        '/api/registration/entries',
        this.contest.entryBody(title, undefined),
        headers,
      ),
    );
    if (!entry) return;
    // No judge scores what is about to be withdrawn.
    if (turn % 6 === 5) await this.withdraw(title, entry);
    else this.entries.set(title, { id: entry.id, state: 'handed-in' });
  }

  private async withdraw(title: string, { id, version }: { id: string; version: number }): Promise<void> {
    this.entries.set(title, { id, state: 'withdrawal-unknown' });
    const path = `/api/registration/entries/${id}/withdraw`;
    const done = await patiently((headers) =>
      this.people.applicant
        .post(path, { reason: 'chaos' }, { ...headers, 'if-match': `"${version}"` })
        .then(() => true),
    );
    if (done) this.entries.set(title, { id, state: 'withdrawn' });
  }

  /** An entry that judging knows by now; every third time one that has a score already. */
  private async judge(judge: Session, turn: number): Promise<void> {
    const own = this.sheets.get(judge.person.email) ?? new Map<string, Scored>();
    this.sheets.set(judge.person.email, own);
    const entryId = turn % 3 === 2 ? [...own.keys()].at(turn % own.size || 0) : this.fresh(own, turn);
    if (!entryId) return;
    const score = (turn * 7) % 11;
    const path = this.contest.sheetPath(entryId);
    const before = own.get(entryId) ?? { maybe: [] };
    own.set(entryId, { ...before, maybe: [...before.maybe, score] });
    const done = await patiently((headers) => judge.post(path, { points: { score } }, headers).then(() => true));
    if (done) own.set(entryId, { acknowledged: score, maybe: [] });
  }

  private fresh(own: Map<string, Scored>, turn: number): string | undefined {
    const known = [...this.entries.values()].filter(({ state }) => state === 'handed-in');
    return known
      .slice(-40)
      .map(({ id }) => id!)
      .filter((id) => !own.has(id))
      .at(turn % 5);
  }
}

/** The same request under the same key until somebody answers it. @returns undefined when nobody did, or when it was refused */
async function patiently<T>(send: (headers: Record<string, string>) => Promise<T>): Promise<T | undefined> {
  const key = randomUUID();
  const deadline = Date.now() + giveUpMs;
  while (Date.now() < deadline) {
    try {
      return await send({ 'idempotency-key': key });
    } catch (error) {
      // Not there yet (404): judging has not heard of the entry. All else that is refused stays refused.
      if (error instanceof ApiError && error.status < 500 && ![401, 404, 429].includes(error.status)) return undefined;
    }
    await wait(300);
  }
  return undefined;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
