import { IsBoolean, IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** Who is nominated, or a guardian, allowed that name and photograph are published, or withdrew that. Key: the entry’s id. Topic: `registration.entry`. */
export class PublicationConsentChangedV1 {
  static readonly type = 'registration.publication-consent-changed.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  @IsBoolean()
  given!: boolean;

  @IsISO8601({ strict: true })
  at!: string;
}
