import { randomUUID } from 'node:crypto';
import { Contest } from '../replay/contest.js';
import type { signInAll } from '../replay/people.js';
import type { NextRequest } from './load.js';
import type { Measured } from './rounds.js';

const insertLimit = 'bare Fastify + one insert of 1 kB';
const selectLimit = 'bare Fastify + one select of 1 kB';

const kilobyte = 'x'.repeat(1_000);

/** What is measured: the two limits of the machine, and the three things that a contest does most. */
export async function subjects(
  { product, bare }: Record<'product' | 'bare', { url: string; pid: number }>,
  { people, tokens }: Awaited<ReturnType<typeof signInAll>>,
): Promise<Measured[]> {
  const contest = await Contest.open(people, people.judges.length);
  const sheets = new Sheets(contest, () => tokens.judges());
  const page = await resultsPage(product.url);
  let applicant = '';
  let row = 0;
  const handIn = (): NextRequest => ({
    path: '/api/registration/entries',
    token: applicant,
    body: contest.entryBody('Bài đo tốc độ', kilobyte),
  });
  return [
    { name: insertLimit, ...serverOf(bare), method: 'POST', next: () => ({ path: '/', body: { text: kilobyte } }) },
    {
      name: 'hand in an entry, with its receipt and events',
      against: insertLimit,
      aim: 0.35,
      ...serverOf(product),
      method: 'POST',
      prepare: async () => void (applicant = await tokens.applicant()),
      next: () => handIn(),
    },
    {
      name: 'the same under an Idempotency-Key, as the portal sends it',
      against: insertLimit,
      aim: 0.35,
      ...serverOf(product),
      method: 'POST',
      prepare: async () => void (applicant = await tokens.applicant()),
      next: () => ({ ...handIn(), idempotencyKey: randomUUID() }),
    },
    {
      name: 'hand in a score sheet, with its event and ledger record',
      against: insertLimit,
      aim: 0.45,
      ...serverOf(product),
      method: 'POST',
      prepare: () => sheets.prepare(),
      next: () => sheets.next(),
    },
    { name: selectLimit, ...serverOf(bare), method: 'GET', next: () => ({ path: `/${(row++ % 1_000) + 1}` }) },
    {
      name: 'read a public page of results',
      against: selectLimit,
      aim: 0.5,
      ...serverOf(product),
      method: 'GET',
      next: () => ({ path: page }),
    },
  ];
}

function serverOf({ url, pid }: { url: string; pid: number }) {
  return { url, pid };
}

/** Every judge's first sheet of one entry after another. */
class Sheets {
  private readonly taken = new Set<string>();
  private entries: string[] = [];
  private judges: string[] = [];
  private turn = 0;

  constructor(
    private readonly contest: Contest,
    private readonly tokens: () => Promise<string[]>,
  ) {}

  /** New tokens, which live for minutes only, and the entries that came since. */
  async prepare(): Promise<void> {
    this.judges = await this.tokens();
    this.entries = (await this.contest.entriesOfJudge()).filter((id) => !this.taken.has(id));
    this.turn = 0;
  }

  next(): NextRequest {
    const turn = this.turn++;
    const entryId = this.entries[Math.floor(turn / this.judges.length) % this.entries.length]!;
    this.taken.add(entryId);
    return {
      path: this.contest.sheetPath(entryId),
      token: this.judges[turn % this.judges.length]!,
      body: { points: { score: turn % 11 } },
    };
  }
}

/** The path of the demonstration's published results. */
async function resultsPage(url: string): Promise<string> {
  const list = (await (await fetch(`${url}/api/awards/results`)).json()) as { items: { edition: { id: string } }[] };
  return `/api/awards/results/${list.items[0]!.edition.id}`;
}
