export function missingForS3(): string | undefined;
export function startS3(options: {
  dataDir: string;
  /** Made where it is missing. */
  bucket: string;
  /** Default: a free one. */
  port?: number;
  /** Default: drawn at random. */
  accessKey?: string;
  secretKey?: string;
}): Promise<{
  endpoint: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
  pid: number;
  /** Resolves when the server has ended, by `stop` or by itself. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}>;
