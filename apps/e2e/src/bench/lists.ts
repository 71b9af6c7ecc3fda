import { startProduct } from '../product.js';
import { Contest } from '../replay/contest.js';
import { signInAll } from '../replay/people.js';
import type { Session } from '../session.js';
import { seedEntries } from './many-entries.js';
import { median, percentile, rounded, type Section } from './report.js';

interface Asked {
  what: string;
  /** Milliseconds, with 5,000 entries. */
  aim?: number;
  who: Session;
  path: string;
}

interface Timed {
  p50: number;
  p95: number;
}

const allSizes = [1_000, 5_000, 10_000, 100_000];
const times = 15;
/** What takes long is asked for less often. */
const secondsAtMost = 5;

/** Lists, search, ranking and exports through the API at growing sizes, and how their time grows. @param most entries of the largest */
export async function lists(most: number): Promise<Section[]> {
  const sizes = allSizes.filter((size) => size <= most);
  const product = await startProduct();
  try {
    const { people } = await signInAll(product.url, product.accountsFile);
    const found = new Map<string, Map<number, Timed>>();
    const aims = new Map<string, number>();
    for (const size of sizes) {
      const contest = await Contest.open(people, people.judges.length);
      await seedEntries(product.databaseUrl, contest, size);
      for (const one of await asked(contest, people)) {
        process.stderr.write(`\r${size} entries: ${one.what}`.padEnd(90));
        const known = found.get(one.what) ?? new Map<number, Timed>();
        found.set(one.what, known.set(size, await timed(one)));
        if (one.aim !== undefined) aims.set(one.what, one.aim);
      }
    }
    process.stderr.write('\n');
    return [
      {
        title: 'Lists, search, ranking and exports',
        note,
        rows: [...found].map(([what, own]) => row(what, own, aims.get(what))),
      },
    ];
  } finally {
    await product.stop();
  }
}

const note =
  'Milliseconds at the caller, one request at a time: medians, and p95 with 5,000 entries. Growth: how many times longer the answer takes with ten times the ' +
  'entries; n log n would be 13.3 from 1,000 to 10,000 and 12.5 from 10,000 to 100,000.';

function row(what: string, own: Map<number, Timed>, aim: number | undefined) {
  const steps = [
    { from: 1_000, to: 10_000, held: 13.3 },
    { from: 10_000, to: 100_000, held: 12.5 },
  ].filter(({ to }) => own.has(to));
  const growths = steps.map(({ from, to, held }) => ({ times: own.get(to)!.p50 / own.get(from)!.p50, held }));
  const late = aim !== undefined && own.get(5_000)!.p95 > aim;
  return {
    what,
    ...Object.fromEntries([...own].map(([size, { p50 }]) => [size.toLocaleString('en'), rounded(p50)])),
    'p95 of 5,000': rounded(own.get(5_000)!.p95),
    aim: aim === undefined ? '' : `≤ ${aim}`,
    growth: growths.map(({ times }) => rounded(times)).join(' · '),
    held: !late && growths.every(({ times, held }) => times <= held) ? 'yes' : 'NO',
  };
}

async function asked({ editionId, roundId }: Contest, people: Parameters<typeof Contest.open>[0]): Promise<Asked[]> {
  const { secretary } = people;
  const judge = people.judges[0]!;
  const list = `/api/registration/screening?editionId=${editionId}&limit=100`;
  const export_ = `/api/registration/screening/export?editionId=${editionId}&format=`;
  const round = `/api/judging/rounds/${roundId}`;
  const mine = `/api/judging/my/rounds/${roundId}`;
  const deep = await deepCursor(secretary, list);
  const page = (what: string, query: string) => ({
    what: `list: ${what}`,
    aim: 80,
    who: secretary,
    path: list + query,
  });
  return [
    page('first page', ''),
    page('a page at nine tenths', `&cursor=${deep}`),
    page('one state of one province', '&state=accepted&provinceCode=19'),
    page('search with accents', `&q=${encodeURIComponent('máy sấy')}`),
    page('search without accents', '&q=may+say'),
    page('search that finds nothing', '&q=khong-co'),
    page('by title', '&sort=title'),
    page('the latest first', '&sort=-submittedAt'),
    {
      what: 'list: counts',
      aim: 80,
      who: secretary,
      path: `/api/registration/screening/summary?editionId=${editionId}`,
    },
    { what: 'judge: queue, first 500', who: judge, path: `${mine}/queue?limit=500` },
    { what: 'judge: next entry', who: judge, path: `${mine}/next` },
    { what: 'chair: coverage, first page', aim: 80, who: secretary, path: `${round}/coverage?limit=100` },
    { what: 'chair: judges’ workload', who: secretary, path: `${round}/workload` },
    { what: 'chair: ranking', aim: 300, who: secretary, path: `${round}/ranking` },
    { what: 'export: JSON', aim: 400, who: secretary, path: `${export_}json` },
    { what: 'export: CSV', who: secretary, path: `${export_}csv` },
    { what: 'export: XLSX', aim: 2_000, who: secretary, path: `${export_}xlsx` },
    { what: 'export: ranking, XLSX', aim: 2_000, who: secretary, path: `${round}/ranking/export?format=xlsx` },
  ];
}

/** Where nine tenths lie before: the last of the first tenth from behind, turned round. */
async function deepCursor(who: Session, list: string): Promise<string> {
  const { items } = await who.get<{ items: { code: string }[] }>(`${list}&sort=-code`);
  const [prefix, last] = items[0]!.code.split('-') as [string, string];
  const code = `${prefix}-${String(Math.floor(Number(last) * 0.9)).padStart(last.length, '0')}`;
  return Buffer.from(JSON.stringify([code, code])).toString('base64url');
}

async function timed({ who, path }: Asked): Promise<Timed> {
  const taken: number[] = [];
  const started = performance.now();
  await who.text(path);
  const first = performance.now() - started;
  while (taken.length < times && performance.now() - started < secondsAtMost * 1000) {
    const begun = performance.now();
    await who.text(path);
    taken.push(performance.now() - begun);
  }
  // What takes so long that it is asked for once only is hardly slower for being the first.
  const counted = taken.length > 0 ? taken : [first];
  return { p50: median(counted), p95: percentile(counted, 0.95) };
}
