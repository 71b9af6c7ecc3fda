import { expect, it } from '@jest/globals';
import { KitSettings } from '@sangtao/service-kit/settings';
import { FactorSecrets } from '../src/second-factor/factor-secrets.js';

const settings = Object.assign(new KitSettings(), { serviceSecret: 'a secret of tests, long enough to sign with' });
const secrets = new FactorSecrets(settings);
const seed = Buffer.from('12345678901234567890');

it('S8: a seed opens for its own account, with this secret, and not when a bit was changed', () => {
  const sealed = secrets.seal(seed, 'a');
  expect(secrets.open(sealed, 'a')).toEqual(seed);
  expect(sealed).not.toContain(seed.toString('base64').slice(0, 8));
  expect(secrets.seal(seed, 'a')).not.toBe(sealed);
  expect(() => secrets.open(sealed, 'b')).toThrow();
  const other = new FactorSecrets(Object.assign(new KitSettings(), { serviceSecret: 'another secret, also long' }));
  expect(() => other.open(sealed, 'a')).toThrow();
  const bytes = Buffer.from(sealed, 'base64');
  bytes[bytes.length - 1]! ^= 1;
  expect(() => secrets.open(bytes.toString('base64'), 'a')).toThrow();
});

it('S10: ten recovery codes differ; one is known however it is typed, for its account alone', () => {
  const codes = secrets.newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-z2-7]{4}(-[a-z2-7]{4}){3}$/);
  const hash = secrets.hashOfRecoveryCode(codes[0]!, 'a');
  expect(secrets.hashOfRecoveryCode(codes[0]!.toUpperCase().replaceAll('-', ' '), 'a')).toBe(hash);
  expect(secrets.hashOfRecoveryCode(codes[0]!, 'b')).not.toBe(hash);
});
