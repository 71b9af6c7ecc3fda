import { hkdfSync } from 'node:crypto';

/**
 * What a device's snapshot is encrypted with: 32 bytes, for this device alone. Nobody keeps it: it is made anew at every opening, so that a
 * revoked device has nothing to read its snapshot with.
 */
export function deviceKey(serviceSecret: string, deviceId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', serviceSecret, deviceId, 'sangtao check-in device', 32));
}

/**
 * When a scan happened: what the device's clock says, put right by how far that clock is off while it sends. Never later than now.
 * @param sentAt what the device's clock said as it sent
 */
export function putRight(at: number, sentAt: number, now: number): number {
  return Math.min(at + (now - sentAt), now);
}
