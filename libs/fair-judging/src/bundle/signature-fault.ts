import { NoteError, openCheckpoint } from '../signed-checkpoint.js';
import type { ResultBundle } from './bundle-format.js';

/** What is wrong with the signature of the bundle's checkpoint; null when it is that of the trusted key, or else of its own. */
export function signatureFault({ signedCheckpoint, checkpoint }: ResultBundle, trustedKey?: string): string | null {
  if (signedCheckpoint === undefined) return 'the checkpoint is not signed';
  try {
    const { size, rootHash } = openCheckpoint(signedCheckpoint.note, trustedKey ?? signedCheckpoint.key);
    if (size !== checkpoint.size || rootHash !== checkpoint.rootHash) return 'the signed checkpoint is another one';
    return null;
  } catch (error) {
    if (error instanceof NoteError) return error.message;
    throw error;
  }
}
