import type { Product } from '../product.js';

/** Waits until every outbox is empty and every service has taken all events. @throws after 2 minutes */
export async function drained({ metricsUrls }: Pick<Product, 'metricsUrls'>): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (let quiet = 0; quiet < 2;) {
    const counts = await Promise.all(metricsUrls.map(eventsWaiting));
    const waiting = counts.reduce((sum, count) => sum + count, 0);
    quiet = waiting === 0 ? quiet + 1 : 0;
    if (Date.now() > deadline) throw new Error(`${waiting} events do not arrive`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function eventsWaiting(metricsUrl: string): Promise<number> {
  const text = await (await fetch(metricsUrl)).text();
  const counts = [...text.matchAll(/^sangtao_(?:consumer_lag|outbox)_events\{.*\} (\d+)$/gm)];
  if (counts.length === 0) throw new Error(`${metricsUrl} counts no events`);
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
