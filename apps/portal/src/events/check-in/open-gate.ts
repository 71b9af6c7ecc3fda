import { openScanner, snapshot as readSnapshot, type Snapshot } from '../../api/check-in.js';
import { isProblem, Offline } from '../../api/problem.js';
import { GateBook } from './gate-book.js';
import { gateStore, scansOf, type Device } from './gate-store.js';
import { importKey, seal, tabKeys, unseal } from './sealed.js';

/**
 * `unregistered`: this browser is no device here; `locked`: it needs the network once, for its key; `revoked`: it may check nobody in any more.
 */
export type Gate =
  | { state: 'unregistered' }
  | { state: 'locked' | 'revoked'; device: Device }
  | { state: 'ready'; device: Device; book: GateBook };

interface KeptSnapshot {
  snapshot: Snapshot;
  skewMs: number;
}

/** This browser at the gates of a gathering: by what the server says now, or without network by what lies here. @throws Problem */
export async function openGate(gatheringId: string): Promise<Gate> {
  const store = await gateStore();
  const device = await store.get('devices', gatheringId);
  if (!device) return { state: 'unregistered' };
  try {
    const key = await keyOf(device);
    const kept = key && (await snapshotOf(device, await importKey(key)));
    if (!kept) return { state: 'locked', device };
    return { state: 'ready', device, book: new GateBook(kept.snapshot, kept.skewMs, await scansOf(device.id)) };
  } catch (error) {
    // A helper who helps no more finds nothing there.
    if (!isProblem(error, 'device-revoked') && !isProblem(error, 'not-found')) throw error;
    await forgetSnapshot(device);
    return { state: 'revoked', device };
  }
}

/** Names and key go; what was not sent stays. */
export async function forgetSnapshot({ id }: Device): Promise<void> {
  tabKeys.forget(id);
  await (await gateStore()).delete('snapshots', id);
}

async function keyOf({ gatheringId, id }: Device): Promise<string | undefined> {
  const known = tabKeys.get(id);
  if (known) return known;
  try {
    const { key } = await openScanner(gatheringId, id);
    tabKeys.put(id, key);
    return key;
  } catch (error) {
    if (error instanceof Offline) return undefined;
    throw error;
  }
}

async function snapshotOf({ gatheringId, id }: Device, key: CryptoKey): Promise<KeptSnapshot | undefined> {
  const store = await gateStore();
  try {
    const snapshot = await readSnapshot(gatheringId, id);
    const kept = { snapshot, skewMs: Date.now() - Date.parse(snapshot.serverTime) };
    await store.put('snapshots', await seal(key, kept), id);
    return kept;
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    const sealed = await store.get('snapshots', id);
    return sealed && unseal<KeptSnapshot>(key, sealed);
  }
}
