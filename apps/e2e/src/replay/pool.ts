const workers = 16;

/**
 * Does the work for every item, 16 at a time, and shows how far it is.
 * @param rate items begun per second at most; 0: as fast as they are done
 */
export async function forEach<Item>(
  what: string,
  items: Item[],
  work: (item: Item, index: number) => Promise<void>,
  rate = 0,
): Promise<{ perSecond: number }> {
  const started = performance.now();
  let next = 0;
  let done = 0;
  const bar = () => {
    const share = items.length ? done / items.length : 1;
    const filled = '█'.repeat(Math.round(share * 30)).padEnd(30, '░');
    process.stderr.write(`\r${what.padEnd(12)} ${filled} ${done}/${items.length}`);
  };
  const timer = setInterval(bar, 250);
  try {
    await Promise.all(
      Array.from({ length: workers }, async () => {
        for (let index = next++; index < items.length; index = next++) {
          if (rate > 0) await until(started + (index / rate) * 1000);
          await work(items[index]!, index);
          done++;
        }
      }),
    );
  } finally {
    clearInterval(timer);
    bar();
    process.stderr.write('\n');
  }
  return { perSecond: Math.round((items.length / (performance.now() - started)) * 10_000) / 10 };
}

async function until(moment: number): Promise<void> {
  const wait = moment - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

/** Tries until the work succeeds, every 20 ms; for what an event has yet to bring. @throws the last error after 30 s */
export async function eventually<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
