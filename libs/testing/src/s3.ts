import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// The server's script is plain JavaScript, so that it runs without a build.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { missingForS3, startS3 as start } from '../../../infra/storage/s3.mjs';

export interface TestS3 {
  /** What a process finds in its environment: `S3_ENDPOINT` and what belongs to it. */
  environment: Record<string, string>;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/** Starts one throw-away S3 server, a real one, on a free local port, with one bucket. */
export async function startS3(): Promise<TestS3> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-s3-'));
  const server = await start({ dataDir, bucket: 'files' });
  const { endpoint, bucket, accessKey, secretKey } = server;
  return {
    environment: { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey },
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The places for files that this machine can run. Without Go the S3 half does not run, and says so; in CI that is a failure. */
export function storagesToTest(): ('disk' | 's3')[] {
  const missing = missingForS3();
  if (missing === undefined) return ['disk', 's3'];
  if (process.env.CI) throw new Error(missing);
  console.warn(`The S3 half of the tests does not run: ${missing}.`);
  return ['disk'];
}
