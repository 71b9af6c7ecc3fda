import { ask } from './ask.js';

/** Resumable uploads speak tus 1.0. */
export const uploadsUrl = '/api/registration/uploads';

export const removeFile = (id: string, fileId: string) =>
  ask('DELETE /registration/entries/{id}/files/{fileId}', { path: { id, fileId } });
