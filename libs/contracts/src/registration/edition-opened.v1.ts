import { IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** The edition takes entries from now on. Key: the edition’s id. Topic: `registration.edition`. */
export class EditionOpenedV1 {
  static readonly type = 'registration.edition-opened.v1';
  static readonly topic: Topic = 'registration.edition';

  @IsUUID()
  editionId!: string;

  @IsISO8601({ strict: true })
  at!: string;
}
