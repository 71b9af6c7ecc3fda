import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Product } from '../product.js';
import { Contest, type People } from '../replay/contest.js';
import { signInAll } from '../replay/people.js';
import { eventually } from '../replay/pool.js';
import { Session, type Credentials } from '../session.js';
import { Client } from './client.js';
import { seedEntries } from './many-entries.js';

const words = (count: number) =>
  Array.from({ length: count }, (_, n) => ['giải', 'pháp', 'kỹ', 'thuật'][n % 4]).join(' ');
const answers = { summary: words(60), novelty: words(60), applicability: words(60), effectiveness: words(60) };
const hour = 3_600_000;
/** Whole enough to be opened, and as large as a short report. */
const aPdf = Buffer.from(
  `%PDF-1.4\n%${'x'.repeat(60_000)}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
);

/** What an applicant, a judge and a visitor do in one contest, each as a request or as the browser's whole series of them. */
export class ContestWorld {
  private readonly pairs: { entryId: string; judge: Session }[] = [];
  private pair = 0;
  private flows = 0;

  private constructor(
    readonly client: Client,
    readonly contest: Contest,
    private readonly people: People & { reader: Session; authors: Session[] },
    private readonly places: { withFiles: string; results: string },
  ) {}

  /** @param sheets how many sheets can be handed in before all are */
  static async open(product: Product, sheets: number): Promise<ContestWorld> {
    const { people } = await signInAll(product.url, product.accountsFile);
    const accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
    const applicants = accounts.filter(({ role }) => role === 'applicant');
    // The first one is who hands in by the thousand.
    const [reader, ...authors] = await Promise.all(applicants.slice(1).map((one) => Session.signIn(product.url, one)));
    const contest = await Contest.open(people, people.judges.length);
    await seedEntries(product.databaseUrl, contest, Math.max(200, Math.ceil(sheets / people.judges.length)), 0);
    const { items } = (await (await fetch(`${product.url}/api/awards/results`)).json()) as {
      items: { edition: { id: string } }[];
    };
    const places = {
      withFiles: await openWithFiles(people.secretary),
      results: `/api/awards/results/${items[0]!.edition.id}`,
    };
    const world = new ContestWorld(new Client(product.url), contest, { ...people, reader: reader!, authors }, places);
    for (const entryId of await contest.entriesOfJudge()) {
      for (const judge of people.judges) world.pairs.push({ entryId, judge });
    }
    return world;
  }

  get resultsPath(): string {
    return this.places.results;
  }

  /** Reads as an applicant or a judge who is signed in, or as anybody. */
  async read(path: string, who?: 'applicant' | 'judge'): Promise<void> {
    const session = who === 'judge' ? this.people.judges[0]! : this.people.reader;
    await this.client.ask({ path, ...(who ? { token: await session.currentToken() } : {}) });
  }

  /** @returns the entry's id */
  async handIn(): Promise<string> {
    const token = await this.people.applicant.currentToken();
    const body = this.contest.entryBody('Bài đo tải', 'x'.repeat(1_000));
    const headers = { 'idempotency-key': randomUUID() };
    const sent = { method: 'POST' as const, path: '/api/registration/entries', token, headers, body };
    return (await this.client.ask<{ id: string }>(sent)).id;
  }

  /** Until a judge can read it. */
  async handInUntilRead(): Promise<void> {
    const id = await this.handIn();
    const token = await this.people.judges[0]!.currentToken();
    const path = `/api/judging/my/rounds/${this.contest.roundId}/entries/${id}`;
    await eventually(() => this.client.ask({ path, token }));
  }

  /** As the portal does it: begin, save the parts, upload a file, hand in, look at the entry with its receipt. */
  async handInWhole(): Promise<void> {
    const { client } = this;
    const { authors } = this.people;
    // Nobody uploads more than a few files at a time, so the rush is one of several.
    const token = await authors[this.flows++ % authors.length]!.currentToken();
    const entries = '/api/registration/entries';
    const key = () => ({ 'idempotency-key': randomUUID() });
    type Entry = { id: string; version: number };
    const begun = { editionId: this.places.withFiles, title: 'Bài đo tải', fieldCode: 'it' };
    let entry = await client.ask<Entry>({ method: 'POST', path: entries, token, headers: key(), body: begun });
    const path = `${entries}/${entry.id}`;
    const save = async (body: object) => {
      entry = await client.ask<Entry>({ method: 'PATCH', path, token, headers: match(entry), body });
    };
    await save({ answers });
    await save({ authors: [{ name: 'Tác giả dự thi', sharePercent: 100, leader: true }] });
    await save({ consents: { truth: true, publication: true } });
    await this.upload(entry.id, token);
    entry = await client.ask<Entry>({ path, token });
    await client.ask({ method: 'POST', path: `${path}/submit`, token, headers: { ...key(), ...match(entry) } });
    await client.ask({ path, token });
  }

  async score(): Promise<void> {
    const { entryId, judge } = this.pairs[this.pair++ % this.pairs.length]!;
    const headers = { 'idempotency-key': randomUUID() };
    const body = { points: { score: this.pair % 11 } };
    const token = await judge.currentToken();
    await this.client.ask({ method: 'POST', path: this.contest.sheetPath(entryId), token, headers, body });
  }

  private async upload(entryId: string, token: string): Promise<void> {
    const metadata = { entryId, slot: 'drawings', filename: 'ban-ve.pdf' };
    const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
    const tus = { 'tus-resumable': '1.0.0' };
    const begin = { ...tus, 'upload-length': String(aPdf.length), 'upload-metadata': pairs.join(',') };
    const begun = await this.client.send({ method: 'POST', path: '/api/registration/uploads', token, headers: begin });
    if (begun.status !== 201) throw new Error(`upload: ${begun.status} ${begun.text}`);
    const headers = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    const path = new URL(String(begun.headers.location), 'http://here/api/registration/uploads/').pathname;
    await this.client.ask({ method: 'PATCH', path, token, headers, body: aPdf });
  }
}

function match({ version }: { version: number }) {
  return { 'if-match': `"${version}"` };
}

/** An edition of the technical contest that takes entries, with files. */
async function openWithFiles(secretary: Session): Promise<string> {
  const now = Date.now();
  const { id } = await secretary.post<{ id: string }>('/api/registration/editions', {
    ...{ templateCode: 'technical-contest', code: `LOAD-${now}`, year: new Date(now).getUTCFullYear() },
    ...{ opensAt: new Date(now - hour).toISOString(), closesAt: new Date(now + 24 * hour).toISOString() },
  });
  await secretary.post(`/api/registration/editions/${id}/announce`);
  await eventually(async () => {
    const { state } = await secretary.get<{ state: string }>(`/api/registration/editions/${id}`);
    if (state !== 'open') throw new Error(`the edition is still ${state}`);
  });
  return id;
}
