import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aBundle } from '../test/result-bundle.js';
import { parseBundle, verifyBundle } from './bundle.js';
import { NoteError, openCheckpoint, signCheckpoint, verifierKey } from './signed-checkpoint.js';

/** Test 1 of RFC 8032 §7.1: a key that everybody knows. */
const privateKey = createPrivateKey({
  key: Buffer.from(
    '302e020100300506032b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'hex',
  ),
  format: 'der',
  type: 'pkcs8',
});
const key = verifierKey('vusta.example', createPublicKey(privateKey));
const head = { origin: 'vusta.example/st-2026/final', size: 11, rootHash: aBundle().checkpoint.rootHash };
const note = signCheckpoint(head, 'vusta.example', privateKey);

describe('a signed checkpoint', () => {
  it('opens the example of Go\u2019s note package', () => {
    const example =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
      '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
    const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    // The signature is right: what is refused is only that these two lines are no checkpoint.
    expect(() => openCheckpoint(example, peter)).toThrow('the signed text is not a checkpoint');
    expect(() => openCheckpoint(example.replace('answer', 'ANSWER'), peter)).toThrow('is not that of this checkpoint');
  });

  it('says what was signed, beside signatures of others', () => {
    expect(note.split('\n').slice(0, 2)).toEqual([head.origin, '11']);
    expect(openCheckpoint(note, key)).toEqual(head);
    const witness = generateKeyPairSync('ed25519');
    const cosigned = note + signCheckpoint(head, 'witness.example', witness.privateKey).split('\n\n')[1]!;
    expect(openCheckpoint(cosigned, key)).toEqual(head);
    expect(openCheckpoint(cosigned, verifierKey('witness.example', witness.publicKey))).toEqual(head);
  });

  it('is refused when any one byte of it is another', () => {
    for (let at = 0; at < note.length; at += 1) {
      const changed = note.slice(0, at) + (note[at] === 'A' ? 'B' : 'A') + note.slice(at + 1);
      expect(() => openCheckpoint(changed, key)).toThrow(NoteError);
    }
  });

  it('is refused with the key of somebody else, under the same name too', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    expect(() => openCheckpoint(note, verifierKey('vusta.example', publicKey))).toThrow('is not signed by');
    const other = verifierKey('vusta.example', publicKey).split('+').slice(2).join('+');
    expect(() => openCheckpoint(note, [...key.split('+').slice(0, 2), other].join('+'))).toThrow('its hash names');
    expect(() => openCheckpoint(note, 'vusta')).toThrow('name+hash+key');
  });
});

describe('verifyBundle of a signed bundle', () => {
  const signed = { ...aBundle(), signedCheckpoint: { note, key } };

  it('accepts it, with the key that it carries or one known from elsewhere', () => {
    expect(verifyBundle(parseBundle(JSON.stringify(signed)))).toMatchObject({ ledger: 'ok', signature: 'ok' });
    expect(verifyBundle(signed, key).signature).toBe('ok');
  });

  it('refuses a bundle made anew, with the signature of the old one or with none where one is due', () => {
    const checkpoint = { ...signed.checkpoint, rootHash: '00'.repeat(32) };
    expect(verifyBundle({ ...signed, checkpoint }).signature).toBe('the signed checkpoint is another one');
    expect(verifyBundle(aBundle(), key).signature).toBe('the checkpoint is not signed');
    expect(verifyBundle(aBundle())).not.toHaveProperty('signature');
  });

  it('refuses what a forger signed with a key of his own when the true key is known', () => {
    const forger = generateKeyPairSync('ed25519');
    const forged = {
      note: signCheckpoint(head, 'vusta.example', forger.privateKey),
      key: verifierKey('vusta.example', forger.publicKey),
    };
    expect(verifyBundle({ ...signed, signedCheckpoint: forged }).signature).toBe('ok');
    expect(verifyBundle({ ...signed, signedCheckpoint: forged }, key).signature).toBe(
      'the checkpoint is not signed by vusta.example',
    );
  });
});
