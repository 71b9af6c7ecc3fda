import { submitSheet } from '../api/judging.js';
import { Offline, Problem } from '../api/problem.js';
import { offlineStore, type WaitingSheet } from './offline-store.js';

export interface Sent {
  sent: number;
  refused: number;
  left: number;
}

let running: Promise<Sent> | undefined;

/** The waiting sheets of one person, oldest first, one after the other. @returns what became of them */
export function sendWaiting(accountId: string): Promise<Sent> {
  return (running ??= send(accountId).finally(() => (running = undefined)));
}

async function send(accountId: string): Promise<Sent> {
  const store = await offlineStore();
  const result: Sent = { sent: 0, refused: 0, left: 0 };
  const mine = (await store.getAll('waiting')).filter((sheet) => sheet.accountId === accountId && !sheet.refused);
  for (const [index, sheet] of mine.entries()) {
    const outcome = await sendOne(sheet);
    if (outcome === 'later') return { ...result, left: mine.length - index };
    if (outcome === 'sent') {
      result.sent++;
      await store.delete('waiting', sheet.id!);
    } else {
      result.refused++;
      await store.put('waiting', { ...sheet, refused: outcome.why });
    }
  }
  return result;
}

async function sendOne({ roundId, entryId, input, key }: WaitingSheet): Promise<'sent' | 'later' | { why: string }> {
  try {
    await submitSheet(roundId, entryId, input, key);
    return 'sent';
  } catch (error) {
    if (error instanceof Offline) return 'later';
    if (!(error instanceof Problem)) throw error;
    const again = error.status >= 500 || error.status === 429 || error.status === 401 || error.code === 'in-flight';
    return again ? 'later' : { why: error.errors[0]?.message ?? error.title };
  }
}

/** Kept on the device before anything else: from then on it survives a closed browser. */
export async function handInSheet(sheet: Omit<WaitingSheet, 'id'>): Promise<Sent> {
  const store = await offlineStore();
  const transaction = store.transaction('waiting', 'readwrite');
  // A later sheet of the same entry replaces one that still waits: only the last word counts.
  for (const earlier of await transaction.store.getAll()) {
    const same = earlier.entryId === sheet.entryId && earlier.roundId === sheet.roundId;
    if (same && earlier.accountId === sheet.accountId) await transaction.store.delete(earlier.id!);
  }
  await transaction.store.add(sheet);
  await transaction.done;
  return sendWaiting(sheet.accountId);
}
