import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DetailedError, Upload } from 'tus-js-client';
import { Problem } from '../api/problem.js';
import { tokenOf } from '../api/token.js';
import { uploadsUrl } from '../api/uploads.js';
import { currentLanguage } from '../i18n/language.js';

interface Progress {
  name?: string;
  percent: number;
  running: boolean;
  waiting: boolean;
  error?: unknown;
}

const idle: Progress = { percent: 0, running: false, waiting: false };

/** Sends one file; after a cut it goes on from the last byte that arrived. */
export function useUpload(entryId: string, slot: string) {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>(idle);
  const start = (file: File) => {
    setProgress({ name: file.name, percent: 0, running: true, waiting: false });
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
      onProgress: (sent, total) =>
        setProgress((before) => ({ ...before, percent: (100 * sent) / total, waiting: false })),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        setProgress((before) => ({ ...before, waiting: true }));
        return status === 0 || status >= 500 || status === 409 || status === 423;
      },
      onSuccess: () => {
        setProgress(idle);
        void queries.invalidateQueries({ queryKey: ['entry', entryId] });
      },
      onError: (error) => setProgress({ ...idle, error: problemOf(error) }),
    });
    void upload.findPreviousUploads().then((earlier) => {
      if (earlier[0]) upload.resumeFromPreviousUpload(earlier[0]);
      upload.start();
    });
  };
  return { ...progress, start };
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
