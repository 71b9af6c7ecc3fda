import { randomUUID } from 'node:crypto';
import { Contest, type People } from '../replay/contest.js';
import { signInAll } from '../replay/people.js';
import { startProduct, type Product } from '../product.js';
import type { Session } from '../session.js';
import { faultHeader, statementsHeader, suffering, type CrashPoint, type Faults } from './faults.js';

export interface Command {
  name: string;
  person: Session;
  path: string;
  body: object;
  headers: Record<string, string>;
}

export interface Answer {
  status: number;
  /** How many statements it took. */
  statements: number;
  body: unknown;
}

/** The whole product in one process over a PostgreSQL that outlives it; it dies where a request asks it to, and is started again. */
export class Crashing {
  private turn = 0;

  private constructor(
    private readonly settings: Record<string, string>,
    private product: Product,
    private readonly people: People,
    readonly contest: Contest,
  ) {}

  static async start(settings: Record<string, string>): Promise<Crashing> {
    const product = await startProduct({ ...settings, ...suffering() });
    const own = { ...settings, PORT: new URL(product.url).port };
    const { people } = await signInAll(product.url, product.accountsFile);
    return new Crashing(own, product, people, await Contest.open(people, 1));
  }

  /** One of each kind, on what nobody touched before. */
  async commands(): Promise<Command[]> {
    const { applicant, judges } = this.people;
    const handIn = (submit: boolean) => ({ ...this.contest.entryBody(`Crash ${this.turn++}`, undefined), submit });
    const make = () => applicant.post<{ id: string; version: number }>('/api/registration/entries', handIn(true));
    const [scored, withdrawn] = [await make(), await make()];
    const key = () => ({ 'idempotency-key': randomUUID() });
    const [person, judge] = [applicant, judges[0]!];
    const ifMatch = { 'if-match': `"${withdrawn.version}"` };
    const withdraw = `/api/registration/entries/${withdrawn.id}/withdraw`;
    await this.readable(judge, scored.id);
    const [path, score] = ['/api/registration/entries', { points: { score: 7 } }];
    return [
      { name: 'hand in', person, path, body: handIn(true), headers: key() },
      { name: 'draft', person, path, body: handIn(false), headers: key() },
      { name: 'withdraw', person, path: withdraw, body: { reason: 'crash' }, headers: { ...key(), ...ifMatch } },
      { name: 'score', person: judge, path: this.contest.sheetPath(scored.id), body: score, headers: key() },
    ];
  }

  /** @returns undefined when the process died of it */
  async send({ person, path, body, headers }: Command, crash?: CrashPoint): Promise<Answer | undefined> {
    const authorization = `Bearer ${await person.freshToken()}`;
    const asked: Record<string, string> = crash ? { [faultHeader]: JSON.stringify(crash) } : {};
    try {
      const answer = await fetch(this.product.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, ...headers, ...asked },
        body: JSON.stringify(body),
      });
      return {
        status: answer.status,
        statements: Number(answer.headers.get(statementsHeader)),
        body: await answer.json(),
      };
    } catch {
      await this.product.ended;
      return undefined;
    }
  }

  async startAgain(faults: Faults = {}): Promise<void> {
    this.product = await startProduct({ ...this.settings, ...suffering(faults) });
  }

  async stop(): Promise<void> {
    await this.product.stop();
  }

  private async readable(judge: Session, entryId: string): Promise<void> {
    for (const end = Date.now() + 20_000; ;) {
      try {
        await judge.get(`/api/judging/my/rounds/${this.contest.roundId}/entries/${entryId}`);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
}
