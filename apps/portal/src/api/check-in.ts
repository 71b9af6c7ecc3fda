import { ask } from './ask.js';
import type { ScansInput } from './generated/gatherings.js';

export type {
  CheckInConflict as Conflict,
  CheckInSnapshot as Snapshot,
  FirstPassage,
  GateHelper,
  RuledScan,
  ScanInput,
  Scanner,
  SnapshotBadge,
} from './generated/gatherings.js';

export const gatherings = () => ask('GET /gatherings/gatherings', { query: { limit: 200 } }).then(({ items }) => items);
export const gathering = (id: string) => ask('GET /gatherings/gatherings/{id}', { path: { id } });
export const scanners = (id: string) =>
  ask('GET /gatherings/gatherings/{id}/scanners', { path: { id } }).then(({ items }) => items);
export const registerScanner = (id: string, name: string, gate: string) =>
  ask('POST /gatherings/gatherings/{id}/scanners', { path: { id }, body: { name, gate } });
export const openScanner = (id: string, deviceId: string) =>
  ask('POST /gatherings/gatherings/{id}/scanners/{deviceId}/open', { path: { id, deviceId } });
export const revokeScanner = (id: string, deviceId: string) =>
  ask('POST /gatherings/gatherings/{id}/scanners/{deviceId}/revoke', { path: { id, deviceId } });
export const snapshot = (id: string, deviceId: string) =>
  ask('GET /gatherings/gatherings/{id}/scanners/{deviceId}/snapshot', { path: { id, deviceId } });
export const sendScans = (id: string, deviceId: string, body: ScansInput) =>
  ask('POST /gatherings/gatherings/{id}/scanners/{deviceId}/scans', { path: { id, deviceId }, body }).then(
    ({ items }) => items,
  );
export const gateHelpers = (id: string) =>
  ask('GET /gatherings/gatherings/{id}/gate-helpers', { path: { id } }).then(({ items }) => items);
export const nameHelper = (id: string, body: { email: string; name: string }) =>
  ask('POST /gatherings/gatherings/{id}/gate-helpers', { path: { id }, body });
export const dropHelper = (id: string, accountId: string) =>
  ask('DELETE /gatherings/gatherings/{id}/gate-helpers/{accountId}', { path: { id, accountId } });
/** Events at whose gates this person helps without organising them. */
export const myGates = () => ask('GET /gatherings/my/gates').then(({ items }) => items);
export const checkInCounts = (id: string) => ask('GET /gatherings/gatherings/{id}/check-in-counts', { path: { id } });
export const conflicts = (id: string, cursor?: string) =>
  ask('GET /gatherings/gatherings/{id}/check-in-conflicts', { path: { id }, query: { limit: 50, cursor } });
