import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../test/seed.js';
import { inclusionProof, leafHash, merkleRoot, rootOfProof } from './merkle-tree.js';

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
