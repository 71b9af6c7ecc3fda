import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  NoSuchKey,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { StorageSettings } from './storage-settings.js';
import { FileStorage } from './storage.js';

/** What is held in memory of a file on its way, and the least that S3 takes as one part of several. */
const partSize = 5 * 1024 * 1024;

/** Files as objects of a bucket of S3 or of a server that speaks like it. An object appears only when it is whole. */
export class S3Storage extends FileStorage {
  private readonly client: S3Client;
  private readonly bucket: string;

  /** @param root before every key, so that several contexts share a bucket */
  constructor(
    private readonly settings: StorageSettings,
    private readonly root: string,
  ) {
    super();
    const { s3Endpoint, s3Region, s3AccessKey, s3SecretKey, s3Bucket } = settings;
    this.bucket = s3Bucket;
    this.client = new S3Client({
      endpoint: s3Endpoint,
      region: s3Region,
      credentials: { accessKeyId: s3AccessKey, secretAccessKey: s3SecretKey },
      // Servers other than Amazon's seldom have a name for each bucket.
      forcePathStyle: true,
    });
  }

  async put(key: string, content: Readable | Buffer): Promise<void> {
    const params = { Bucket: this.bucket, Key: this.keyOf(key), Body: content };
    await new Upload({ client: this.client, params, partSize, queueSize: 1 }).done();
  }

  get(key: string): Readable {
    return Readable.from(this.content(this.keyOf(key)), { objectMode: false });
  }

  private async *content(key: string): AsyncGenerator<Buffer> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
    yield* Body as AsyncIterable<Buffer>;
  }

  async delete(key: string): Promise<void> {
    try {
      await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: this.keyOf(key) }));
    } catch (error) {
      // Amazon's S3 never says so; versitygw does when two delete the same object at the same time.
      if (!(error instanceof NoSuchKey)) throw error;
    }
  }

  async list(folder: string): Promise<string[]> {
    const keys: string[] = [];
    const pages = paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.bucket, Prefix: `${this.keyOf(folder)}/` },
    );
    for await (const { Contents = [] } of pages)
      keys.push(...Contents.map(({ Key }) => Key!.slice(this.root.length + 1)));
    return keys;
  }

  async assertUsable(): Promise<void> {
    try {
      await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
    } catch (cause) {
      const { $metadata, message } = cause as { $metadata?: { httpStatusCode?: number }; message: string };
      throw new Error(this.complaint($metadata?.httpStatusCode, message), { cause });
    }
  }

  private complaint(status: number | undefined, message: string): string {
    const { s3Endpoint } = this.settings;
    if (status === 404) return `S3_BUCKET: ${s3Endpoint} has no bucket ${this.bucket}; make it there first`;
    if (status === 403) return `S3_ACCESS_KEY, S3_SECRET_KEY: ${s3Endpoint} does not let them into ${this.bucket}`;
    return `S3_ENDPOINT: ${s3Endpoint} does not answer as S3 (${message})`;
  }

  /** @throws Error for a key that another program could take for a way out of its folder */
  private keyOf(key: string): string {
    if (key.split('/').some((part) => ['', '.', '..'].includes(part))) {
      throw new Error(`the key ${JSON.stringify(key)} leaves the folder of files`);
    }
    return `${this.root}/${key}`;
  }
}
