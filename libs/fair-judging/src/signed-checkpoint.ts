import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What a log says of itself at one moment. Source: C2SP tlog-checkpoint. */
export interface TreeNote {
  /** Which log: unique, without white space at its ends, such as `example.vn/contest-2026/round-1`. */
  readonly origin: string;
  readonly size: number;
  /** Root of the Merkle tree, hex. */
  readonly rootHash: string;
}

/** A text that is no checkpoint, or no signature by this key. */
export class NoteError extends Error {}

const SEPARATOR = '\n\n';
const NAME = /^[^\s+]+$/u;
/** The algorithm's byte for Ed25519. Source: C2SP signed-note. */
const ED25519 = 1;
/** DER in front of the 32 bytes of a public key. Source: RFC 8410. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** `name+hash+key`, one line that is published once. Source: C2SP signed-note. */
export function verifierKey(name: string, publicKey: KeyObject): string {
  const key = rawKey(publicKey);
  return `${checkedName(name)}+${keyHash(name, key).toString('hex')}+${typed(key).toString('base64')}`;
}

/**
 * The checkpoint as a signed note: origin, size and root on three lines, an empty one, and the signature. The text that is
 * signed ends with the third line's newline, so that whoever keeps the note keeps what was signed.
 * @throws NoteError origin or name that the format cannot hold
 */
export function signCheckpoint(note: TreeNote, name: string, privateKey: KeyObject): string {
  const text = textOf(note);
  const key = rawKey(createPublicKey(privateKey));
  const signature = Buffer.concat([keyHash(checkedName(name), key), sign(null, Buffer.from(text), privateKey)]);
  return `${text}\n\u2014 ${name} ${signature.toString('base64')}\n`;
}

/**
 * What the signed note says; signatures by other keys are passed over.
 * @throws NoteError where the note is none, the key is none, or no signature by the key is right
 */
export function openCheckpoint(note: string, key: string): TreeNote {
  const at = note.lastIndexOf(SEPARATOR);
  if (at < 0 || !note.endsWith('\n')) throw new NoteError('the checkpoint is not a signed note');
  const text = note.slice(0, at + 1);
  const { name, hash, publicKey } = parseKey(key);
  const ours = note
    .slice(at + SEPARATOR.length, -1)
    .split('\n')
    .map((line) => signatureOf(line))
    .filter((one) => one.name === name && one.bytes.subarray(0, 4).equals(hash));
  if (ours.length === 0) throw new NoteError(`the checkpoint is not signed by ${name}`);
  const right = ours.every(({ bytes }) => verify(null, Buffer.from(text), publicKey, bytes.subarray(4)));
  if (!right) throw new NoteError(`the signature of ${name} is not that of this checkpoint`);
  return parseText(text);
}

function textOf({ origin, size, rootHash }: TreeNote): string {
  if (origin === '' || origin.includes('\n') || origin.trim() !== origin) {
    throw new NoteError('the origin must be one line without white space at its ends');
  }
  return `${origin}\n${size}\n${Buffer.from(rootHash, 'hex').toString('base64')}\n`;
}

function parseText(text: string): TreeNote {
  const [origin = '', size = '', root = ''] = text.split('\n');
  const rootHash = exactBase64(root);
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(size) || rootHash?.length !== 32) {
    throw new NoteError('the signed text is not a checkpoint: origin, size, root');
  }
  return { origin, size: Number(size), rootHash: rootHash.toString('hex') };
}

function signatureOf(line: string): { name: string; bytes: Buffer } {
  const [, name, base64] = /^\u2014 ([^\s+]+) (\S+)$/u.exec(line) ?? [];
  const bytes = exactBase64(base64 ?? '');
  if (name === undefined || !bytes || bytes.length < 5)
    throw new NoteError('a line under the checkpoint is no signature');
  return { name, bytes };
}

/** @throws NoteError */
function parseKey(text: string): { name: string; hash: Buffer; publicKey: KeyObject } {
  const [, name, hex, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? [];
  const bytes = exactBase64(base64 ?? '');
  if (name === undefined || hex === undefined || bytes?.length !== 33 || bytes[0] !== ED25519) {
    throw new NoteError('the key is not of the form name+hash+key with an Ed25519 key');
  }
  const hash = Buffer.from(hex, 'hex');
  const key = bytes.subarray(1);
  if (!keyHash(name, key).equals(hash)) throw new NoteError('the key is not the one that its hash names');
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' });
  return { name, hash, publicKey };
}

/** Null of anything that would not be written so again: two spellings of one note would be two notes. */
function exactBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : null;
}

function checkedName(name: string): string {
  if (!NAME.test(name)) throw new NoteError('the name of a key has no white space and no plus sign');
  return name;
}

/** The first four bytes of SHA-256(name ‖ newline ‖ algorithm ‖ key). Source: C2SP signed-note. */
function keyHash(name: string, key: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(typed(key)).digest().subarray(0, 4);
}

function typed(key: Buffer): Buffer {
  return Buffer.concat([Uint8Array.of(ED25519), key]);
}

function rawKey(publicKey: KeyObject): Buffer {
  if (publicKey.asymmetricKeyType !== 'ed25519') throw new NoteError('the key is not an Ed25519 key');
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}
