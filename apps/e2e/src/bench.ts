import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, type Load } from './bench/load.js';
import { startProduct, type Product } from './product.js';
import { Contest } from './replay/contest.js';
import { signInAll } from './replay/people.js';

const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const product = await startProduct();
const limit = await startLimit(product.databaseUrl);
try {
  const idleMb = await settledMemory(product);
  const { people, tokens } = await signInAll(product.url, product.accountsFile);
  const contest = await Contest.open(people, people.judges.length);
  const applicant = await tokens.applicant();
  const bare = await load({ url: limit.url, method: 'POST', seconds });
  const entry = await load({
    url: product.url,
    method: 'POST',
    body: () => ({
      token: applicant,
      path: '/api/registration/entries',
      body: contest.entryBody('Bài đo tốc độ', 'x'.repeat(1_000)),
    }),
    seconds,
  });
  const ids = await contest.entriesOfJudge();
  const judges = await tokens.judges();
  let next = 0;
  const sheet = await load({
    url: product.url,
    method: 'POST',
    body: () => {
      const turn = next++;
      const entryId = ids[Math.floor(turn / judges.length) % ids.length]!;
      return {
        token: judges[turn % judges.length]!,
        path: contest.sheetPath(entryId),
        body: { points: { score: turn % 11 } },
      };
    },
    seconds,
  });
  print(
    [
      ['bare Fastify + one insert of 1 kB (the limit)', bare, undefined],
      ['submit an entry, with its receipt and events', entry, 0.3],
      ['submit a score sheet, with its event and ledger record', sheet, 0.3],
    ],
    bare,
  );
  console.log(`\nmemory of the one-process form, idle, without PostgreSQL: ${idleMb} MB (aim: ≤ 450 MB)`);
} finally {
  limit.stop();
  await product.stop();
}

function print(rows: [string, Load, number | undefined][], bare: Load): void {
  console.log('| what | per second | p97.5 | ratio | aim | failed |\n| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const [what, { perSecond, p95Ms, failed }, aim] of rows) {
    const ratio = (perSecond / bare.perSecond).toFixed(2);
    console.log(
      `| ${what} | ${perSecond} | ${p95Ms} ms | ${ratio} | ${aim === undefined ? '' : `≥ ${aim}`} | ${failed} |`,
    );
  }
}

/** Resident memory ten seconds after the start, in MB. */
async function settledMemory({ pid }: Product): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line![1]) / 1024);
}

async function startLimit(databaseUrl: string): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./bench/limit.js', import.meta.url)), databaseUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /ready: (\S+)/.exec(chunk.toString())?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { url, stop: () => void child.kill('SIGTERM') };
}
