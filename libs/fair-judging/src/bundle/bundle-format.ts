import type { Checkpoint, LedgerRecord } from '../ledger.js';

export const BUNDLE_FORMAT = 'sangtao-result-bundle/1';

/** Everything from which a published ranking follows. Judges and entries are opaque ids. */
export interface ResultBundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly edition: object;
  readonly round: BundleRound;
  readonly records: readonly LedgerRecord[];
  readonly checkpoint: Checkpoint;
  /** The checkpoint as a signed note; older bundles have none. */
  readonly signedCheckpoint?: SignedCheckpoint;
  readonly ranking: readonly PublishedPlace[];
}

export interface SignedCheckpoint {
  readonly note: string;
  /** Of the signer, `name+hash+key`. It is only as good as the place that it was compared with. */
  readonly key: string;
}

export interface BundleRound {
  readonly id: string;
  readonly stageCode: string;
  /** `approval`: a vote is one criterion from 0 to 1; the mean of the votes is the share of yes. */
  readonly method: 'mean' | 'median' | 'trimmed' | 'approval';
  readonly criteria: readonly BundleCriterion[];
  /** Highest total of a sheet. */
  readonly totalScale: number;
  readonly tieBreak: readonly TieRule[];
}

export interface BundleCriterion {
  readonly code: string;
  /** Share of the total, in percent. */
  readonly weight: number;
  readonly maxPoints: number;
  /** 0 where it is not given. */
  readonly minPoints?: number;
}

export type TieRule =
  { readonly kind: 'criterion'; readonly code: string } | { readonly kind: 'median' | 'lowest-spread' | 'council' };

export interface PublishedPlace {
  readonly entryId: string;
  /** Entries are ranked within their field; without fields all together. */
  readonly fieldCode?: string;
  readonly score: number;
  readonly rank: number;
  readonly tieStep?: string | null;
}

/** A bundle that cannot be read; `field` says where. */
export class BundleError extends Error {
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`field "${field}": ${reason}`);
    this.name = 'BundleError';
  }
}

/** @throws BundleError naming the field; SyntaxError of what is not JSON */
export function parseBundle(json: string): ResultBundle {
  const value: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
  const bundle = has(value, 'the document', { format: 'string', round: 'object', checkpoint: 'object' });
  if (bundle['format'] !== BUNDLE_FORMAT) throw new BundleError('format', `is not ${BUNDLE_FORMAT}`);
  const round = has(bundle['round'], 'round', {
    id: 'string',
    stageCode: 'string',
    method: 'string',
    totalScale: 'number',
  });
  if (!['mean', 'median', 'trimmed', 'approval'].includes(String(round['method']))) {
    throw new BundleError('round.method', `"${String(round['method'])}" is none of mean, median, trimmed, approval`);
  }
  each(round, 'criteria', 'round.', { code: 'string', weight: 'number', maxPoints: 'number' });
  each(round, 'tieBreak', 'round.', { kind: 'string' });
  has(bundle['checkpoint'], 'checkpoint', { size: 'number', rootHash: 'string', headHash: 'string' });
  if (bundle['signedCheckpoint'] !== undefined) {
    has(bundle['signedCheckpoint'], 'signedCheckpoint', { note: 'string', key: 'string' });
  }
  each(bundle, 'records', '', { nr: 'number', record: 'string', previous: 'string', hash: 'string' });
  each(bundle, 'ranking', '', { entryId: 'string', score: 'number', rank: 'number' });
  return bundle as unknown as ResultBundle;
}

type Shape = Record<string, 'string' | 'number' | 'object'>;

function has(value: unknown, field: string, shape: Shape): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new BundleError(field, 'is not an object');
  const found = value as Record<string, unknown>;
  const prefix = field === 'the document' ? '' : `${field}.`;
  for (const [name, type] of Object.entries(shape)) {
    const wrong = typeof found[name] !== type || found[name] === null;
    if (wrong) throw new BundleError(`${prefix}${name}`, found[name] === undefined ? 'is missing' : `is no ${type}`);
  }
  return found;
}

function each(parent: Record<string, unknown>, name: string, prefix: string, shape: Shape): void {
  const list = parent[name];
  if (!Array.isArray(list))
    throw new BundleError(`${prefix}${name}`, list === undefined ? 'is missing' : 'is not an array');
  list.forEach((item, at) => has(item, `${prefix}${name}[${at}]`, shape));
}
