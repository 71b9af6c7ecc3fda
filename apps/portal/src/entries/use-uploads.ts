import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DetailedError, Upload } from 'tus-js-client';
import { Problem } from '../api/problem.js';
import { tokenOf } from '../api/token.js';
import { uploadsUrl } from '../api/uploads.js';
import { currentLanguage } from '../i18n/language.js';

export interface Progress {
  name: string;
  /** Of its bytes, from 0 to 100. */
  percent: number;
  running: boolean;
  /** For the network. */
  waiting: boolean;
  error?: unknown;
}

export interface Uploads {
  /** By the key of the document; whoever writes elsewhere meanwhile finds it again. */
  of: Readonly<Partial<Record<string, Progress>>>;
  start: (slot: string, file: File) => void;
  /** Puts away what is said about the last file. */
  forget: (slot: string) => void;
}

/** Sends files; after a cut each goes on from the last byte that arrived. */
export function useUploads(entryId: string): Uploads {
  const queries = useQueryClient();
  const [of, setOf] = useState<Uploads['of']>({});
  const forget = (slot: string) =>
    setOf((before) => Object.fromEntries(Object.entries(before).filter(([key]) => key !== slot)));
  const start = (slot: string, file: File) => {
    const begun: Progress = { name: file.name, percent: 0, running: true, waiting: false };
    const tell = (news: Partial<Progress>) =>
      setOf((before) => ({ ...before, [slot]: { ...(before[slot] ?? begun), ...news } }));
    tell(begun);
    const upload = new Upload(file, {
      endpoint: uploadsUrl,
      chunkSize: 5_000_000,
      retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000, 30_000],
      metadata: { entryId, slot, filename: file.name, filetype: file.type },
      removeFingerprintOnSuccess: true,
      onBeforeRequest: async (request) => {
        const token = await tokenOf();
        if (token) request.setHeader('authorization', `Bearer ${token}`);
        request.setHeader('accept-language', currentLanguage());
      },
      onProgress: (sent, total) => tell({ percent: (100 * sent) / total, waiting: false }),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        tell({ waiting: true });
        return status === 0 || status >= 500 || status === 409 || status === 423;
      },
      onSuccess: () => {
        forget(slot);
        void queries.invalidateQueries({ queryKey: ['entry', entryId] });
      },
      onError: (error) => tell({ running: false, waiting: false, error: problemOf(error) }),
    });
    void upload.findPreviousUploads().then((earlier) => {
      if (earlier[0]) upload.resumeFromPreviousUpload(earlier[0]);
      upload.start();
    });
  };
  return { of, start, forget };
}

function problemOf(error: Error): unknown {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined;
  if (!body) return error;
  try {
    const { status, code, title, ...details } = JSON.parse(body) as Problem;
    return new Problem(status, code, title, details);
  } catch {
    return error;
  }
}
