import { keyName } from './gate-store.js';

/** Encrypted by AES-GCM. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
}

/** @throws DOMException for another key, or when something was changed */
export async function unseal<Value>(key: CryptoKey, { iv, bytes }: Sealed): Promise<Value> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes);
  return JSON.parse(new TextDecoder().decode(plain)) as Value;
}

/** @param text 32 bytes, base64 */
export function importKey(text: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Keys of devices, for as long as the tab lives: it may be loaded again without network, and a tab that is closed has none. */
export const tabKeys = {
  get: (deviceId: string): string | undefined => all()[deviceId],
  put: (deviceId: string, key: string) => keep({ ...all(), [deviceId]: key }),
  forget: (deviceId: string) => keep(Object.fromEntries(Object.entries(all()).filter(([id]) => id !== deviceId))),
};

function all(): Record<string, string> {
  return JSON.parse(sessionStorage.getItem(keyName) ?? '{}') as Record<string, string>;
}

function keep(keys: Record<string, string>): void {
  sessionStorage.setItem(keyName, JSON.stringify(keys));
}

/** SHA-256, hex, of what was read from a badge, as the server keeps it. */
export async function codeHash(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code.trim().toUpperCase()));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
