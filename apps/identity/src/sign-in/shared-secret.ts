import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { linkSeconds } from '../identity.config.js';

/** `__Host-` under https: no other host, path or plain http may set it. */
const cookieNames = ['__Host-sangtao.link', 'sangtao.link'] as const;
/** In the e-mail; nothing that is mailed whole begins so. */
const mark = 'b.';
const part = () => randomBytes(18).toString('base64url');
const asking = new AsyncLocalStorage<{ kept: string }>();

/**
 * The secret of a link that a browser asked for: one part is mailed, the other stays with that browser in a cookie. Who reads the mail elsewhere
 * has too little. Nothing is stored: better-auth knows the two together, hashed.
 */
export const sharedSecret = {
  /** Runs the request that makes a link. @returns its result and the cookie for the browser, whoever the address belongs to */
  async ask<T>(secure: boolean, request: () => Promise<T>): Promise<{ result: T; cookie: string }> {
    const kept = part();
    const result = await asking.run({ kept }, request);
    const flags = `Path=/; Max-Age=${linkSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
    return { result, cookie: `${cookieNames[secure ? 0 : 1]}=${kept}; ${flags}` };
  },

  /** The whole of it, where a browser asks. */
  make: (): string => `${mark}${part()}.${asking.getStore()?.kept ?? part()}`,

  /** What is mailed of it. */
  mailed: (whole: string): string => whole.slice(0, whole.lastIndexOf('.')),

  /** The whole again, from the e-mail and the request's cookies; null where the browser is another one. */
  joined(mailed: string, cookies = ''): string | null {
    if (!mailed.startsWith(mark)) return mailed;
    const kept = new RegExp(`(?:^|; )(?:${cookieNames.join('|')})=([\\w-]+)`).exec(cookies)?.[1];
    return kept ? `${mailed}.${kept}` : null;
  },
};
