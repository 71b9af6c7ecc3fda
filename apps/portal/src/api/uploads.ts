import { call } from './client.js';

/** Resumable uploads speak tus 1.0. */
export const uploadsUrl = '/api/registration/uploads';

export const removeFile = (entryId: string, fileId: string) =>
  call(`/registration/entries/${entryId}/files/${fileId}`, { method: 'DELETE' });
