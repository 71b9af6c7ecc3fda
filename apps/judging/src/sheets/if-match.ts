import { Refusal } from '@sangtao/service-kit/refusal';

/** The version in `If-Match: "3"`; null without the header. @throws Refusal version-required when it holds no version */
export function versionOf(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined) return null;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch)?.[1];
  if (version === undefined) throw new Refusal('version-required');
  return Number(version);
}
