import { freePort } from '@sangtao/testing/free-port';
import { startProduct } from '../product.js';
import { ContestWorld } from './contest-world.js';
import { drained } from './drained.js';
import { Inspected } from './inspected.js';
import { mix, tellFailures } from './load-part.js';
import { openLoad } from './open-load.js';
import { median, rounded, type Section } from './report.js';

/** A fifth of the spike, for as long as it lasts. */
const share = 0.2;
const stretchSeconds = 30;
const allowed = 0.1;

/** Whether memory grows under a steady load: the heap after a forced collection, every half minute; the first third held against the last. */
export async function soak(minutes: number): Promise<Section[]> {
  const port = await freePort();
  const product = await startProduct({ NODE_OPTIONS: `--inspect=127.0.0.1:${port}` });
  const world = await ContestWorld.open(product, minutes * 60 * 20 * share * 1.5);
  const inspected = await Inspected.at(port);
  const rows: { minute: number; 'heap, MB': number; failed: number }[] = [];
  try {
    const started = performance.now();
    // What is loaded and cached once is no growth.
    tellFailures(await openLoad(mix(world, share), stretchSeconds));
    while (performance.now() - started < minutes * 60_000) {
      const came = await openLoad(mix(world, share), stretchSeconds);
      tellFailures(came);
      await drained(product);
      const minute = Math.round((performance.now() - started) / 6_000) / 10;
      const heap = await inspected.heapAfterCollection();
      rows.push({ minute, 'heap, MB': heap, failed: came.reduce((sum, { failed }) => sum + failed, 0) });
      process.stderr.write(`\rsoak: minute ${minute}, ${heap} MB`.padEnd(60));
    }
    process.stderr.write('\n');
  } finally {
    inspected.close();
    world.client.close();
    await product.stop();
  }
  return [verdict(rows.map((row) => row['heap, MB'])), { title: 'Heap after a forced collection, by minute', rows }];
}

function verdict(heaps: number[]): Section {
  const third = Math.max(1, Math.floor(heaps.length / 3));
  const [first, last] = [median(heaps.slice(0, third)), median(heaps.slice(-third))];
  const growth = last / first - 1;
  if (growth > allowed) process.exitCode = 1;
  const row = { what: 'heap in use, first third → last third', figure: `${first} → ${last} MB` };
  return {
    title: 'Memory under a steady load',
    rows: [{ ...row, growth: `${rounded(growth * 100)} %`, aim: '≤ 10 %' }],
  };
}
