import { call, read } from '../api/client.js';
import { withConfirmation } from '../api/confirm-again.js';
import type { SignedIn, SignInWays } from '../api/generated/identity.js';
import { Offline, Problem } from '../api/problem.js';
import { forgetPerson, forgetToken, type Account } from '../api/token.js';
import { currentLanguage } from '../i18n/language.js';

/** By the cookie alone. Without a body it reads. @throws Problem, Offline */
export async function byCookie<Answer>(path: string, body?: object): Promise<Answer> {
  const send = () =>
    fetch(`/api/identity${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { ...(body ? { 'content-type': 'application/json' } : {}), 'accept-language': currentLanguage() },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const response = await withConfirmation(send).catch((cause: unknown) => {
    throw new Offline({ cause });
  });
  return read<Answer>(response);
}

function auth<Answer>(path: string, body: object = {}): Promise<Answer> {
  return byCookie<Answer>(`/auth${path}`, body);
}

/** By what the second step of signing in can be taken; empty where none is missing. */
export async function toConfirm(): Promise<SignedIn['toConfirm']> {
  return (await byCookie<SignedIn>('/session')).toConfirm;
}

/** The name of the issuer by which one may sign in as well; null where there is none. */
export async function issuerName(): Promise<string | null> {
  return (await byCookie<SignInWays>('/sign-in-ways')).issuer;
}

/** Leaves for the issuer's page, from which the person comes back signed in. */
export async function goToIssuer(to: string): Promise<void> {
  const { url } = await auth<{ url: string }>('/sign-in/social', {
    provider: 'oidc',
    callbackURL: `/sign-in/arrived?to=${encodeURIComponent(to)}`,
    errorCallbackURL: `/sign-in?to=${encodeURIComponent(to)}`,
    disableRedirect: true,
  });
  location.assign(url);
}

/** A code of the app or a recovery code. @throws Problem wrong-code, too-many-tries */
export async function confirmByCode(code: string): Promise<void> {
  await byCookie('/confirmations/code', { code: code.trim() });
  forgetToken();
}

/** @throws Problem wrong-password, too-many-tries */
export async function confirmByPassword(password: string): Promise<void> {
  await byCookie('/confirmations/password', { password });
  forgetToken();
}

/** @throws Problem wrong-email-or-password, email-not-verified */
export async function signIn(email: string, password: string): Promise<void> {
  await auth('/sign-in/email', { email: email.trim(), password });
  forgetToken();
}

/** @param to page where the person goes on, once the address is verified */
export async function signUp(person: { name: string; email: string; password: string }, to: string): Promise<void> {
  const locale = currentLanguage();
  await auth('/sign-up/email', { ...person, email: person.email.trim(), locale, callbackURL: to });
}

export async function signOut(): Promise<void> {
  await auth('/sign-out').catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
  forgetPerson();
}

export async function sendSignInLink(email: string, to: string): Promise<void> {
  await auth('/sign-in/magic-link', { email: email.trim(), callbackURL: to });
}

/** @throws Problem link-ended */
export async function followSignInLink(token: string): Promise<void> {
  await call('/identity/mail-links/sign-in', { method: 'POST', body: { token } });
  forgetToken();
}

/** @throws Problem link-ended */
export async function verifyEmail(token: string): Promise<void> {
  await call('/identity/mail-links/verify-email', { method: 'POST', body: { token } });
}

/** @throws Problem link-ended, link-elsewhere */
export async function confirmEmail(token: string): Promise<void> {
  await call('/identity/mail-links/change-email', { method: 'POST', body: { token } });
  forgetToken();
}

/** @throws Problem link-ended, email-in-use */
export async function restoreEmail(token: string): Promise<void> {
  await call('/identity/mail-links/restore-email', { method: 'POST', body: { token } });
  forgetToken();
}

export async function askPasswordReset(email: string): Promise<void> {
  await auth('/request-password-reset', { email: email.trim() });
}

export async function setNewPassword(token: string, newPassword: string): Promise<void> {
  await auth('/reset-password', { token, newPassword });
}

export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await auth('/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
  forgetToken();
}

export function changeMe(change: Partial<Pick<Account, 'name' | 'locale' | 'provinceCode'>>): Promise<Account> {
  return call('/identity/me', { method: 'PATCH', body: change });
}
