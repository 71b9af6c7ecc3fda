import type { Proof } from '@sangtao/service-kit/auth';

const ascending: readonly Proof[] = ['link', 'password', 'second-factor'];

export function enough(proved: Proof, asked: Proof): boolean {
  return ascending.indexOf(proved) >= ascending.indexOf(asked);
}
