/** What Node says when the other end of a line cannot be trusted. */
const faults: Record<string, string> = {
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that is not trusted here',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by an authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate is signed by an authority that is not trusted here',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by an authority that is not trusted here',
  CERT_SIGNATURE_FAILURE: 'its certificate is not signed by the authority that it names',
};

/** OpenSSL's own words, under codes that vary. */
const words: [RegExp, string][] = [
  [/unsupported protocol|alert protocol version/, 'it speaks no TLS 1.2 or newer'],
  [/wrong version number|packet length too long/, 'it does not speak TLS'],
];

/** Why a line must not be used, where that is why it failed; undefined when the other end may just be away. */
export function tlsFault(error: unknown): string | undefined {
  const { code, message = '', cause } = error as { code?: unknown; message?: string; cause?: unknown };
  const known = typeof code === 'string' ? faults[code] : undefined;
  return known ?? words.find(([said]) => said.test(message))?.[1] ?? (cause ? tlsFault(cause) : undefined);
}
