import type { Verdict } from '@sangtao/programmes/admission';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { FirstPassage, ScanInput } from '../../api/check-in.js';
import type { Sealed } from './sealed.js';

/** This browser, as a device at a gate of one gathering. */
export interface Device {
  gatheringId: string;
  id: string;
  name: string;
  gate: string;
}

/** A badge that was read here. It names nobody: who it was stands in the snapshot, under its key. */
export interface KeptScan extends Omit<ScanInput, 'shown'> {
  gatheringId: string;
  deviceId: string;
  /** What this device makes of it. */
  local: Verdict;
  /** What it said to the person by itself; null: it waits for the server, or the server spoke. */
  shown: Verdict | null;
  /** `queued` until the server has it. */
  state: 'queued' | 'sent';
  /** What the server made of it; may change when other devices come back. */
  verdict?: Verdict;
  first?: FirstPassage | null;
}

interface Schema extends DBSchema {
  devices: { key: string; value: Device };
  snapshots: { key: string; value: Sealed };
  scans: { key: string; value: KeptScan; indexes: { device: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What a gate needs without network, on this device. */
export function gateStore(): Promise<IDBPDatabase<Schema>> {
  return (opened ??= openDB<Schema>('sangtao-gates', 1, {
    upgrade(database) {
      database.createObjectStore('devices', { keyPath: 'gatheringId' });
      database.createObjectStore('snapshots');
      database.createObjectStore('scans', { keyPath: 'nonce' }).createIndex('device', 'deviceId');
    },
  }));
}

export async function scansOf(deviceId: string): Promise<KeptScan[]> {
  const scans = await (await gateStore()).getAllFromIndex('scans', 'device', deviceId);
  return scans.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** This browser is this device from now on. What it read as the one before, and could not send, it sends as this one: nonces count once. */
export async function becomeDevice(device: Device): Promise<void> {
  const transaction = (await gateStore()).transaction(['devices', 'scans'], 'readwrite');
  const scans = transaction.objectStore('scans');
  for (const scan of await scans.getAll()) {
    const waits = scan.state === 'queued' && scan.gatheringId === device.gatheringId;
    if (waits) await scans.put({ ...scan, deviceId: device.id });
  }
  await transaction.objectStore('devices').put(device);
  await transaction.done;
}

/** On signing out: nobody's name stays readable here. What was not sent stays until it is. */
export async function forgetGates(): Promise<void> {
  sessionStorage.removeItem(keyName);
  await (await gateStore()).clear('snapshots');
}

/** Where the keys of this tab's devices lie. */
export const keyName = 'sangtao.gate-keys';
