import { readFileSync } from 'node:fs';
import { startProduct, type Product } from '../product.js';
import type { Credentials } from '../session.js';
import type { Client } from './client.js';
import { ContestWorld } from './contest-world.js';
import { drained } from './drained.js';
import { openLoad, rowOf, type Arrivals, type Came } from './open-load.js';
import { percentile, rounded, type Section } from './report.js';

export interface LoadOptions {
  minutes: number;
  /** A tenth of the rates for a quarter of a minute: whether it holds at all, for the gate. */
  short: boolean;
}

const signInsAtOnce = 200;

/** The spike before a deadline by an open model, then what else is promised of a rush. */
export async function load({ minutes, short }: LoadOptions): Promise<Section[]> {
  const product = await startProduct();
  const seconds = short ? 15 : minutes * 60;
  const share = short ? 0.1 : 1;
  const world = await ContestWorld.open(product, (seconds + 60) * 20 * share);
  try {
    const sections = [await spike(product, world, share, seconds)];
    if (!short) sections.push(await signIns(product, world), await results(world), await wholeFlows(world));
    return sections;
  } finally {
    world.client.close();
    await product.stop();
  }
}

/** Source: QUALITY, load to hold. */
async function spike(product: Product, world: ContestWorld, share: number, seconds: number): Promise<Section> {
  const came = await openLoad(mix(world, share), seconds);
  const ended = performance.now();
  await drained(product);
  const behind = (performance.now() - ended) / 1000;
  tellFailures(came);
  const rows: Section['rows'] = came.map(rowOf);
  rows.push({ what: 'after the end, until every event had arrived everywhere, s', done: rounded(behind) });
  return {
    title: `A spike of ${seconds} s, arrivals at fixed rates`,
    note:
      'Times count from the planned moment of each arrival. Aims (on two quiet cores): p95 < 500 ms, p99 < 1.5 s, nothing failed, hand-in until a judge ' +
      'reads it p99 < 2 s. 24 judges stand for 500.',
    rows,
  };
}

/** What happens in the hour of a deadline, at this share of its rates. */
export function mix(world: ContestWorld, share: number): Arrivals[] {
  const { contest, resultsPath } = world;
  const get = (what: string, perSecond: number, path: string, who?: 'applicant' | 'judge'): Arrivals => {
    return { what, perSecond: perSecond * share, act: () => world.read(path, who) };
  };
  const act = (what: string, perSecond: number, work: () => Promise<unknown>): Arrivals => {
    return { what, perSecond: perSecond * share, act: work };
  };
  return [
    act('hand in an entry, under a key', 40, () => world.handIn()),
    act('hand in an entry as the portal does, with a file', 5, () => world.handInWhole()),
    act('hand in, until a judge reads it', 5, () => world.handInUntilRead()),
    act('hand in a score sheet, under a key', 20, () => world.score()),
    get('read what is open', 150, '/api/registration/editions'),
    get('read an edition', 100, `/api/registration/editions/${contest.editionId}`),
    get('read public results', 150, resultsPath),
    get('read my entries', 80, '/api/registration/entries', 'applicant'),
    get('read my rounds, as a judge', 20, '/api/judging/my/invitations', 'judge'),
  ];
}

/** Saving scores while 200 people sign in at one moment. */
async function signIns(product: Product, world: ContestWorld): Promise<Section> {
  const saving: Arrivals = { what: 'hand in a score sheet', perSecond: 20, act: () => world.score() };
  const [quiet] = await openLoad([saving], 10);
  const accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
  const answers = new Map<number, number>();
  const began = performance.now();
  const signedIn: Promise<number[]> = new Promise((resolve, reject) => {
    setTimeout(() => {
      const all = Array.from({ length: signInsAtOnce }, async (_, n) => {
        const { status } = await signIn(world.client, product.url, accounts[n % accounts.length]!);
        answers.set(status, (answers.get(status) ?? 0) + 1);
        return performance.now() - began - 2_000;
      });
      Promise.all(all).then(resolve, reject);
    }, 2_000);
  });
  const [rushed] = await openLoad([{ ...saving, what: `the same, while ${signInsAtOnce} sign in at once` }], 12);
  const times = await signedIn;
  const row = {
    what: `sign-ins: ${[...answers].map(([status, count]) => `${count} × ${status}`).join(', ')}`,
    done: signInsAtOnce,
  };
  return {
    title: `${signInsAtOnce} simultaneous sign-ins while scores are saved`,
    note: 'Aim: p95 of saving ≤ 100 ms. 429 is the bounded queue of password checks, whose answer says when to try again.',
    rows: [
      rowOf(quiet!),
      rowOf(rushed!),
      { ...row, 'p50, ms': rounded(percentile(times, 0.5)), 'p99, ms': rounded(percentile(times, 0.99)) },
    ],
  };
}

function signIn(client: Client, origin: string, { email, password }: Credentials) {
  const path = '/api/identity/auth/sign-in/email';
  return client.send({ method: 'POST', path, headers: { origin }, body: { email, password } });
}

/** Public results at growing rates, until p99 leaves half a second or something fails. */
async function results({ client, resultsPath }: ContestWorld): Promise<Section> {
  const rows: Section['rows'] = [];
  for (const perSecond of [500, 1_000, 2_000, 3_000, 4_000]) {
    const [came] = await openLoad(
      [{ what: 'read public results', perSecond, act: () => client.ask({ path: resultsPath }) }],
      6,
    );
    rows.push(rowOf(came!));
    if (came!.failed > 0 || percentile(came!.taken, 0.99) > 500) break;
  }
  return {
    title: 'Public results at growing rates',
    note: 'Aim: 2,000 a second. The last row is the first rate that was not held, or the highest tried.',
    rows,
  };
}

/** Whole submissions as the portal makes them, as many as are taken: 32 applicants, one after another each. */
async function wholeFlows(world: ContestWorld): Promise<Section> {
  const seconds = 15;
  const ends = performance.now() + seconds * 1000;
  const taken: number[] = [];
  let failed = 0;
  const applicant = async () => {
    while (performance.now() < ends) {
      const begun = performance.now();
      await world.handInWhole().then(
        () => taken.push(performance.now() - begun),
        () => failed++,
      );
    }
  };
  await Promise.all(Array.from({ length: 32 }, applicant));
  const perSecond = taken.length / seconds;
  const row = {
    what: 'begin, save three parts, upload 60 kB, hand in, read the receipt',
    'per second': rounded(perSecond),
  };
  return {
    title: 'Whole submissions as the portal makes them',
    note: 'Nine requests each. Aim: 20 times the 55 a second of a mature PHP peer on the same cores, which is 1,100.',
    rows: [
      {
        ...row,
        'p50, ms': rounded(percentile(taken, 0.5)),
        'p95, ms': rounded(percentile(taken, 0.95)),
        ratio: rounded(perSecond / 55),
        aim: '≥ 20',
        failed,
      },
    ],
  };
}

/** A failure fails the part: an open model that drops arrivals has held nothing. */
export function tellFailures(came: readonly Came[]): void {
  for (const { what, failed, reasons } of came) {
    if (failed === 0) continue;
    console.error(`${what}: ${failed} failed\n  ${reasons.join('\n  ')}`);
    process.exitCode = 1;
  }
}
