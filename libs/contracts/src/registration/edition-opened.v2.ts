import { IsISO8601, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** The edition takes entries from now on, until its deadline. Key: the edition’s id. Topic: `registration.edition`. */
export class EditionOpenedV2 {
  static readonly type = 'registration.edition-opened.v2';
  static readonly topic: Topic = 'registration.edition';

  @IsUUID()
  editionId!: string;

  @IsISO8601({ strict: true })
  at!: string;

  /** The deadline; a later one is told by `registration.edition-extended`. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  closesAt!: string;
}
