import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../test/seed.js';
import { consistencyProof, inclusionProof, isConsistent, leafHash, merkleRoot, rootOfProof } from './merkle-tree.js';

/** The leaves and roots that Certificate Transparency implementations test against. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const hashes = LEAVES.map((leaf) => leafHash(Buffer.from(leaf, 'hex')));

describe('merkleRoot', () => {
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of %i leaves is the published one', (size, root) => {
    expect(merkleRoot(hashes.slice(0, size)).toString('hex')).toBe(root);
  });
});

describe('inclusionProof', () => {
  it('leads every leaf to the root, and no other leaf', () => {
    const trees = fc.array(fc.uint8Array({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(trees, fc.nat(), (contents, pick) => {
        const leaves = contents.map(leafHash);
        const index = pick % leaves.length;
        const proof = inclusionProof(leaves, index);
        const at = { index, size: leaves.length };
        expect(rootOfProof(leaves[index]!, at, proof)).toEqual(merkleRoot(leaves));
        expect(rootOfProof(leafHash(Buffer.from('forged')), at, proof)).not.toEqual(merkleRoot(leaves));
      }),
      { seed },
    );
  });

  it('refuses a leaf that is not there and a proof of another length', () => {
    expect(() => inclusionProof(hashes, 8)).toThrow(RangeError);
    expect(rootOfProof(hashes[0]!, { index: 0, size: 8 }, [])).toBeNull();
    expect(rootOfProof(hashes[0]!, { index: 8, size: 8 }, [])).toBeNull();
  });
});

describe('consistencyProof', () => {
  /** Source: the test vectors of Certificate Transparency's Go implementation. */
  it.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('from %i to %i leaves is the published one', (size, all, proof) => {
    expect(consistencyProof(hashes.slice(0, all), size).map((hash) => hash.toString('hex'))).toEqual(proof);
  });

  const headOf = (leaves: Buffer[]) => ({ size: leaves.length, root: merkleRoot(leaves) });

  it('shows that a tree grew from another, and shows it of no tree that was changed', () => {
    const trees = fc.array(fc.uint8Array({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (contents, pick, spoil) => {
        const leaves = contents.map(leafHash);
        const size = pick % (leaves.length + 1);
        const proof = consistencyProof(leaves, size);
        const [earlier, later] = [headOf(leaves.slice(0, size)), headOf(leaves)];
        expect(isConsistent(earlier, later, proof)).toBe(true);
        if (size === 0) return;
        const forged = leaves.with(spoil % size, leafHash(Buffer.from('forged leaf')));
        expect(isConsistent(earlier, headOf(forged), consistencyProof(forged, size))).toBe(false);
        expect(isConsistent(earlier, later, [...proof, leaves[0]!])).toBe(false);
        if (proof.length > 0) expect(isConsistent(earlier, later, proof.slice(1))).toBe(false);
      }),
      { seed },
    );
  });

  it('refuses a tree that shrank', () => {
    expect(() => consistencyProof(hashes, 9)).toThrow(RangeError);
    expect(isConsistent(headOf(hashes), headOf(hashes.slice(0, 5)), [])).toBe(false);
  });
});
