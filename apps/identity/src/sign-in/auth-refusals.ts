import { HttpException } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { shortestWithFactor } from './password-rules.js';

/** better-auth's codes as ours; what its answer does not tell is filled in. */
const codes: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-email-or-password',
  EMAIL_NOT_VERIFIED: 'email-not-verified',
  INVALID_PASSWORD: 'wrong-password',
  PASSWORD_TOO_SHORT: 'password-too-short',
  PASSWORD_TOO_LONG: 'password-too-long',
  INVALID_TOKEN: 'link-ended',
  ACCOUNT_DISABLED: 'account-disabled',
  CHALLENGE_NOT_FOUND: 'passkey-refused',
  PASSKEY_NOT_FOUND: 'passkey-refused',
  AUTHENTICATION_FAILED: 'passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION: 'passkey-refused',
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: 'passkey-refused',
};

/** What better-auth refuses, as every other refusal is said: it answers `{code, message}` in English, with fields in brackets. */
export function refusalOf(status: number, answer: string): Error {
  const { code = '', message = '' } = parsed(answer);
  const known = codes[code];
  if (known) return new Refusal(known, known === 'password-too-short' ? { shortest: shortestWithFactor } : {});
  if (code === 'INVALID_EMAIL') return new Refusal('invalid-input', { errors: [{ field: 'email', code: 'isEmail' }] });
  const fields = [...message.matchAll(/\[body\.([\w.]+)\]/g)].map(([, field]) => ({ field, code: 'wrong-kind' }));
  if (fields.length > 0) return new Refusal('invalid-input', { errors: fields });
  return new HttpException(message, status);
}

function parsed(answer: string): { code?: string; message?: string } {
  try {
    return (JSON.parse(answer) ?? {}) as { code?: string; message?: string };
  } catch {
    return {};
  }
}
