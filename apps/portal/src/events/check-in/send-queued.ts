import { sendScans, type RuledScan } from '../../api/check-in.js';
import { isProblem, Offline, Problem } from '../../api/problem.js';
import { gateStore, scansOf, type Device, type KeptScan } from './gate-store.js';

const atOnce = 100;

/** `revoked`: the device may check nobody in any more; `later`: no network, or the server is busy. */
export type Sending = 'sent' | 'later' | 'revoked';

let running: Promise<unknown> = Promise.resolve();

/** Everything that waits here, oldest first; one sending after the other. With nothing to send it asks whether the device still may. */
export function sendQueued(device: Device): Promise<Sending> {
  const next = running.then(() => send(device));
  running = next.catch(() => undefined);
  return next;
}

async function send(device: Device): Promise<Sending> {
  for (;;) {
    const queued = (await scansOf(device.id)).filter(({ state }) => state === 'queued').toReversed();
    const batch = queued.slice(0, atOnce);
    const outcome = await sendBatch(device, batch);
    if (outcome !== 'sent' || queued.length <= atOnce) return outcome;
  }
}

async function sendBatch({ gatheringId, id }: Device, batch: readonly KeptScan[]): Promise<Sending> {
  const scans = batch.map(({ nonce, codeHash, at, gate, direction, means, shown }) => {
    return { nonce, codeHash, at, gate, direction, means, shown };
  });
  try {
    const ruled = await sendScans(gatheringId, id, { sentAt: new Date().toISOString(), scans });
    await remember(batch, ruled);
    return 'sent';
  } catch (error) {
    if (error instanceof Offline) return 'later';
    // A helper who helps no more finds nothing there.
    if (isProblem(error, 'device-revoked') || isProblem(error, 'not-found')) return 'revoked';
    if (error instanceof Problem) return 'later';
    throw error;
  }
}

/** The server has them. One whose answer came too late for the gate is told again: meanwhile the device spoke by itself. */
async function remember(batch: readonly KeptScan[], ruled: readonly RuledScan[]): Promise<void> {
  const store = (await gateStore()).transaction('scans', 'readwrite').store;
  for (const { nonce, verdict, first } of ruled) {
    const kept = await store.get(nonce);
    const sent = batch.find((one) => one.nonce === nonce);
    if (!kept || !sent) continue;
    const state = kept.shown === sent.shown ? 'sent' : 'queued';
    await store.put({ ...kept, state, verdict, first });
  }
}
