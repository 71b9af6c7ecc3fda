import type { Account, Grant, SignedIn, Token } from './generated/identity.js';
import { isUntouched } from './last-touch.js';
import { Offline } from './problem.js';

export type { Account, Grant };
export type Session = Pick<Token, 'account' | 'grants' | 'withheld'>;

/** In memory only: a page that is closed has no token any more. */
let current: Token | null | undefined;
let asking: Promise<Token | null> | undefined;

/** The session behind the cookie, or null. Asked once; renewed shortly before the token ends. @throws Offline */
export async function sessionOf(): Promise<Session | null> {
  try {
    const session = await answerOf();
    remember(session);
    return session;
  } catch (error) {
    const kept = error instanceof Offline ? remembered() : null;
    if (kept) return kept;
    throw error;
  }
}

const key = 'sangtao.session';

/** Who was signed in here last, so that a page opened without network knows whose work it shows. It opens nothing. */
function remember(session: Session | null): void {
  if (!session) return localStorage.removeItem(key);
  const { account, grants, withheld } = session;
  localStorage.setItem(key, JSON.stringify({ account, grants, withheld }));
}

function remembered(): Session | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Session | null;
  } catch {
    return null;
  }
}

/** Undefined for whoever is not signed in. @throws Offline */
export async function tokenOf(): Promise<string | undefined> {
  return (await answerOf())?.token;
}

/** After signing in or out, or when the server says that it no longer counts. */
export function forgetToken(): void {
  current = undefined;
}

/** After signing out here: nobody is known to be signed in any more. */
export function forgetPerson(): void {
  forgetToken();
  remember(null);
}

async function answerOf(): Promise<Token | null> {
  if (current === null) return null;
  if (current && Date.parse(current.expiresAt) - Date.now() > 30_000) return current;
  try {
    return await (asking ??= ask());
  } finally {
    asking = undefined;
  }
}

async function ask(): Promise<Token | null> {
  let response: Response;
  try {
    if (!remembered() && !(await isSignedIn())) return (current = null);
    response = await fetch('/api/identity/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ idle: isUntouched() }),
    });
  } catch (error) {
    throw new Offline({ cause: error });
  }
  if (response.status >= 500 || response.status === 429) throw new Offline();
  current = response.ok ? ((await response.json()) as Token) : null;
  return current;
}

/** Asked where nobody is known to be signed in: a visitor's page then has no refused request. */
async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/api/identity/session');
  return !response.ok || ((await response.json()) as SignedIn).signedIn;
}
