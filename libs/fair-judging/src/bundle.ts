import type { PublishedPlace, ResultBundle } from './bundle/bundle-format.js';
import { countedSheets, type CountedSheet } from './bundle/counted-sheets.js';
import { officialRanking } from './bundle/official-ranking.js';
import { signatureFault } from './bundle/signature-fault.js';
import { ledgerFault } from './ledger.js';

export { BUNDLE_FORMAT, BundleError, parseBundle, type ResultBundle } from './bundle/bundle-format.js';

export interface PlaceDifference {
  readonly entryId: string;
  /** Null: not in the published ranking. */
  readonly published: PublishedPlace | null;
  /** Null: the records give it no score. */
  readonly computed: PublishedPlace | null;
}

export interface Verification {
  /** The published ranking is the one that follows from the records. */
  readonly identical: boolean;
  /** `ok`, or what is wrong with the records. */
  readonly ledger: string;
  /** `ok`, or what is wrong with the signature; absent where the bundle has none and none was asked for. */
  readonly signature?: string;
  /**
   * Number of the first record that is wrong or missing. Where all was hashed again only the checkpoint tells, and this is
   * the first record of an entry whose published score does not follow; absent where nothing says which.
   */
  readonly firstBadRecord?: number;
  readonly records: number;
  readonly differences: PlaceDifference[];
}

/**
 * Computes the ranking again from the records, and checks these against their chain and the checkpoint, and the checkpoint
 * against its signature. `trustedKey` is the signer's, known from elsewhere: then a bundle without its signature fails.
 */
export function verifyBundle(bundle: ResultBundle, trustedKey?: string): Verification {
  const { round, records, checkpoint, ranking } = bundle;
  const asked = trustedKey !== undefined || bundle.signedCheckpoint !== undefined;
  const { sheets, fault: contradiction } = countedSheets(round, records);
  const fieldOf = new Map(ranking.map(({ entryId, fieldCode }) => [entryId, fieldCode]));
  const computed = officialRanking(round, sheets, (entryId) => fieldOf.get(entryId));
  const differences = differencesOf(ranking, computed);
  const fault = ledgerFault(records, checkpoint) ?? contradiction;
  const bad = fault && (fault.nr ?? contradiction?.nr ?? firstOf(sheets, differences));
  return {
    identical: differences.length === 0,
    ledger: fault?.what ?? 'ok',
    ...(asked ? { signature: signatureFault(bundle, trustedKey) ?? 'ok' } : {}),
    ...(typeof bad === 'number' ? { firstBadRecord: bad } : {}),
    records: records.length,
    differences,
  };
}

function differencesOf(published: readonly PublishedPlace[], computed: readonly PublishedPlace[]): PlaceDifference[] {
  const ours = new Map(computed.map((place) => [place.entryId, place]));
  const theirs = new Map(published.map((place) => [place.entryId, place]));
  return [...new Set([...theirs.keys(), ...ours.keys()])]
    .map((entryId) => ({ entryId, published: theirs.get(entryId) ?? null, computed: ours.get(entryId) ?? null }))
    .filter((pair) => !isSame(pair));
}

function isSame({ published, computed }: PlaceDifference): boolean {
  if (published === null || computed === null) return false;
  const sameStep = published.tieStep === undefined || published.tieStep === computed.tieStep;
  const near = Math.abs(published.score - computed.score) <= 1e-9 * Math.max(1, Math.abs(computed.score));
  return near && published.rank === computed.rank && sameStep;
}

/** The first record that counts for an entry whose score does not follow. */
function firstOf(sheets: readonly CountedSheet[], differences: readonly PlaceDifference[]): number | null {
  const changed = new Set(
    differences.filter(({ published, computed }) => published?.score !== computed?.score).map(({ entryId }) => entryId),
  );
  const numbers = sheets.filter(({ entryId }) => changed.has(entryId)).map(({ nr }) => nr);
  return numbers.length === 0 ? null : Math.min(...numbers);
}
