import { join } from 'node:path';
import { IsString, IsUrl, Length, Matches, ValidateIf } from 'class-validator';
import { environmentName, settings, SettingsError, type KitSettings } from './settings.js';
import { DiskStorage } from './storage-disk.js';
import { S3Storage } from './storage-s3.js';
import type { FileStorage } from './storage.js';

/** Where files are kept: in a bucket when an endpoint is named, else in `DATA_DIR`. */
export class StorageSettings {
  static readonly examples = {
    s3Endpoint: 'https://s3.example.vn',
    s3Bucket: 'sangtao-files',
    s3Region: 'ap-southeast-1',
  };

  /** Of S3 or a server that speaks like it. */
  @ValidateIf((_, endpoint) => endpoint !== '')
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  s3Endpoint = '';

  /** It must be there; nobody else writes to it. */
  @Matches(/^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/)
  s3Bucket = '';

  @Length(1, 60)
  s3Region = 'us-east-1';

  @IsString()
  s3AccessKey = '';

  @IsString()
  s3SecretKey = '';
}

const together = ['s3Endpoint', 's3Bucket', 's3AccessKey', 's3SecretKey'] as const;

/** @throws SettingsError also when only some of the settings that belong together are there */
export function readStorageSettings(environment = process.env): StorageSettings {
  const read = settings(StorageSettings, environment);
  const missing = together.filter((property) => read[property] === '');
  if (missing.length === 0 || missing.length === together.length) return read;
  const given = together.filter((property) => !missing.includes(property)).map(environmentName);
  throw new SettingsError(
    missing.map(
      (property) =>
        `${environmentName(property)}: missing, though ${given.join(' and ')} is set; set all of them for S3, or none for DATA_DIR`,
    ),
  );
}

/** The files of one context. @throws SettingsError */
export function openStorage({ dataDir }: Pick<KitSettings, 'dataDir'>, context: string): FileStorage {
  const read = readStorageSettings();
  return read.s3Endpoint === '' ? new DiskStorage(join(dataDir, 'files', context)) : new S3Storage(read, context);
}
