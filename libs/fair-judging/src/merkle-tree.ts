import { createHash } from 'node:crypto';

/** SHA-256 of a leaf with the prefix 0x00, which keeps leaves and nodes apart. Source: RFC 6962 §2.1. */
export function leafHash(leaf: Uint8Array): Buffer {
  return createHash('sha256').update(Uint8Array.of(0)).update(leaf).digest();
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** The largest power of two below `n`, for n > 1. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** The tree's root over the hashes of its leaves, 32 bytes; of no leaves, the hash of nothing. Source: RFC 6962 §2.1. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return Buffer.from(leaves[0]!);
  const k = split(leaves.length);
  return nodeHash(merkleRoot(leaves.slice(0, k)), merkleRoot(leaves.slice(k)));
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
    ? [...inclusionProof(leaves.slice(0, k), index), merkleRoot(leaves.slice(k))]
    : [...inclusionProof(leaves.slice(k), index - k), merkleRoot(leaves.slice(0, k))];
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
