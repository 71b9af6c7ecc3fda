import { randomUUID } from 'node:crypto';

/** A part of an upload, as it lies in the storage. */
export interface Piece {
  key: string;
  /** Of its first byte in the upload. */
  at: number;
  bytes: number;
}

export function folderOf(uploadId: string): string {
  return `uploads/${uploadId}`;
}

/** Never twice the same, so that no piece is written over. */
export function keyOfPiece(uploadId: string, { at, bytes }: Omit<Piece, 'key'>): string {
  return `${folderOf(uploadId)}/${at}-${bytes}-${randomUUID()}`;
}

export function pieceOf(key: string): Piece {
  const [at, bytes] = key.split('/').at(-1)!.split('-');
  return { key, at: Number(at), bytes: Number(bytes) };
}

/** The pieces, one behind the other from the first byte on, that reach farthest. */
export function longestChain(pieces: Piece[]): Piece[] {
  const reached = new Map<number, Piece[]>([[0, []]]);
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    const before = reached.get(piece.at);
    if (before && piece.bytes > 0) reached.set(piece.at + piece.bytes, [...before, piece]);
  }
  return reached.get(Math.max(...reached.keys()))!;
}
