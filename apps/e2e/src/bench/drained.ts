/** Waits until every outbox is empty and every service has taken all events. @throws after 2 minutes */
export async function drained(productUrl: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (let quiet = 0; quiet < 2;) {
    const waiting = await eventsWaiting(productUrl);
    quiet = waiting === 0 ? quiet + 1 : 0;
    if (Date.now() > deadline) throw new Error(`${waiting} events do not arrive`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function eventsWaiting(productUrl: string): Promise<number> {
  const text = await (await fetch(`${productUrl}/metrics`)).text();
  const counts = text.matchAll(/^sangtao_events_waiting\{[^}]*where="(?:outbox|lag)"[^}]*\} (\d+)/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
