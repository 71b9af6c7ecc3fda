import type { PasskeyOptions } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';

/**
 * Passkeys of exactly this site. better-auth asks the device for the person's finger, face or PIN but takes an answer without, which would be one
 * factor, not two: so it is refused here.
 */
export function passkeyOptions(baseUrl: string): PasskeyOptions {
  const { hostname, origin } = new URL(baseUrl);
  return {
    rpID: hostname,
    rpName: 'Sangtao',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: ({ verification }) => mustBeVerified(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => mustBeVerified(verification.authenticationInfo?.userVerified),
    },
  };
}

function mustBeVerified(userVerified: boolean | undefined): void {
  if (!userVerified) throw new APIError('BAD_REQUEST', { code: 'AUTHENTICATION_FAILED', message: 'not verified' });
}
