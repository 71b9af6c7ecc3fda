/*
 * A tree of hashes over records: one root commits to all of them.
 * Formula: leaf = SHA-256(0x00 ‖ record), node = SHA-256(0x01 ‖ left ‖ right), split at the largest power of two below the number of
 *   leaves.
 * Assumes: nobody finds two texts with one SHA-256.
 * Units: bytes; 32 per hash.
 * Source: RFC 6962 §2.1 (root), §2.1.1 (inclusion), §2.1.2 (consistency).
 * Example: records "a" and "b" → leaves 022a6979… and 57eb3561…, root b137985f…
 */
import { hash } from 'node:crypto';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** In one call: a hash object for each of millions of nodes takes several times as long. */
function sha256(...parts: Uint8Array[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer');
}

/** SHA-256 of a leaf with the prefix 0x00, which keeps leaves and nodes apart. Source: RFC 6962 §2.1. */
export function leafHash(leaf: Uint8Array): Buffer {
  return sha256(LEAF, leaf);
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(NODE, left, right);
}

/** The largest power of two below `n`, for n > 1. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** The tree's root over the hashes of its leaves, 32 bytes; of no leaves, the hash of nothing. Source: RFC 6962 §2.1. */
export function merkleRoot(leaves: readonly Uint8Array[], from = 0, to = leaves.length): Buffer {
  if (to === from) return sha256();
  if (to - from === 1) return Buffer.from(leaves[from]!);
  const middle = from + split(to - from);
  return nodeHash(merkleRoot(leaves, from, middle), merkleRoot(leaves, middle, to));
}

/**
 * The hashes that lead from leaf `index` to the root, lowest first. Source: RFC 6962 §2.1.1.
 * @throws RangeError no such leaf
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`leaf ${index} of ${leaves.length}`);
  }
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...inclusionProof(leaves.slice(0, k), index), merkleRoot(leaves, k)]
    : [...inclusionProof(leaves.slice(k), index - k), merkleRoot(leaves, 0, k)];
}

/** Where a leaf stands in which tree. */
export interface LeafPosition {
  readonly index: number;
  readonly size: number;
}

/** The root that a proof leads to; the leaf is in the tree when it equals the published root. Null: the proof does not fit. */
export function rootOfProof(
  leaf: Uint8Array,
  { index, size }: LeafPosition,
  proof: readonly Uint8Array[],
): Buffer | null {
  if (!Number.isInteger(index) || index < 0 || index >= size) return null;
  if (size === 1) return proof.length === 0 ? Buffer.from(leaf) : null;
  const sibling = proof.at(-1);
  if (sibling === undefined) return null;
  const k = split(size);
  const rest = proof.slice(0, -1);
  if (index < k) {
    const left = rootOfProof(leaf, { index, size: k }, rest);
    return left && nodeHash(left, sibling);
  }
  const right = rootOfProof(leaf, { index: index - k, size: size - k }, rest);
  return right && nodeHash(sibling, right);
}

/**
 * The hashes from which both the root over the first `size` leaves and the root over all follow: nothing that the smaller tree
 * held was changed. Empty for the same size and for an empty tree. Source: RFC 6962 §2.1.2.
 * @throws RangeError the tree is not that large
 */
export function consistencyProof(leaves: readonly Uint8Array[], size: number): Buffer[] {
  if (!Number.isInteger(size) || size < 0 || size > leaves.length) {
    throw new RangeError(`the first ${size} of ${leaves.length} leaves`);
  }
  return size === 0 ? [] : subProof(leaves, size, true);
}

/** `whole`: the verifier knows the root of this part as the smaller tree's. */
function subProof(leaves: readonly Uint8Array[], size: number, whole: boolean): Buffer[] {
  if (size === leaves.length) return whole ? [] : [merkleRoot(leaves)];
  const k = split(leaves.length);
  return size <= k
    ? [...subProof(leaves.slice(0, k), size, whole), merkleRoot(leaves, k)]
    : [...subProof(leaves.slice(k), size - k, false), merkleRoot(leaves, 0, k)];
}

/** A tree as a checkpoint tells it. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether the proof shows that the later tree holds all of the earlier one, unchanged and in its order. */
export function isConsistent(earlier: TreeHead, later: TreeHead, proof: readonly Uint8Array[]): boolean {
  if (![earlier.size, later.size].every(Number.isSafeInteger) || earlier.size < 0 || earlier.size > later.size)
    return false;
  if (earlier.size === 0) return proof.length === 0 && same(earlier.root, merkleRoot([]));
  if (earlier.size === later.size) return proof.length === 0 && same(earlier.root, later.root);
  const roots = bothRoots(earlier, later.size, proof, true);
  return roots !== null && same(roots.earlier, earlier.root) && same(roots.later, later.root);
}

interface Roots {
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
}

/** The roots that the proof leads to; null where it does not fit. */
function bothRoots(known: TreeHead, size: number, proof: readonly Uint8Array[], whole: boolean): Roots | null {
  const last = proof.at(-1);
  if (known.size === size) {
    if (whole) return proof.length === 0 ? { earlier: known.root, later: known.root } : null;
    return proof.length === 1 && last !== undefined ? { earlier: last, later: last } : null;
  }
  if (last === undefined) return null;
  const k = split(size);
  const rest = proof.slice(0, -1);
  if (known.size <= k) {
    const left = bothRoots(known, k, rest, whole);
    return left && { earlier: left.earlier, later: nodeHash(left.later, last) };
  }
  const right = bothRoots({ ...known, size: known.size - k }, size - k, rest, false);
  return right && { earlier: nodeHash(last, right.earlier), later: nodeHash(last, right.later) };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
