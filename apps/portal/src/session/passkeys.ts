import { forgetToken } from '../api/token.js';
import { byCookie } from './auth.js';

/** The person closed the device's dialog, or the device knows no passkey of this site. */
export class NotConfirmed extends Error {}

/** Browsers before 2024 have no JSON for passkeys, and none belongs to an address without a name; people sign in otherwise there. */
export function knowsPasskeys(): boolean {
  if (/^[\d.]+$|:/.test(location.hostname)) return false;
  return 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** Signs in, or confirms again: the device asks for the finger, the face or its PIN. @throws NotConfirmed, Problem, Offline */
export async function signInByPasskey(): Promise<void> {
  const asked = await byCookie<PublicKeyCredentialRequestOptionsJSON>('/auth/passkey/generate-authenticate-options');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({ ...asked, userVerification: 'required' });
  const response = await jsonOf(navigator.credentials.get({ publicKey }));
  await byCookie('/auth/passkey/verify-authentication', { response });
  forgetToken();
}

/** @throws NotConfirmed, Problem, Offline */
export async function addPasskey(name: string): Promise<void> {
  const asked = await byCookie<PublicKeyCredentialCreationOptionsJSON>('/auth/passkey/generate-register-options');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked);
  const response = await jsonOf(navigator.credentials.create({ publicKey }));
  await byCookie('/auth/passkey/verify-registration', { response, name });
  forgetToken();
}

async function jsonOf(asking: Promise<Credential | null>): Promise<object> {
  const credential = await asking.catch((cause: unknown) => {
    throw new NotConfirmed('the device did not confirm', { cause });
  });
  if (!credential) throw new NotConfirmed();
  return (credential as PublicKeyCredential).toJSON();
}
