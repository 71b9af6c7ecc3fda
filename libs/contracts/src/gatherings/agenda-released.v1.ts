import { ArrayMaxSize, IsArray, IsInt, IsISO8601, IsUUID, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** Another version of an agenda is public. Key: the gathering’s id. Topic: `gatherings.gathering`. */
export class AgendaReleasedV1 {
  static readonly type = 'gatherings.agenda-released.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  /** Counts the gathering’s releases from 1. */
  @IsInt()
  @Min(1)
  number!: number;

  @IsISO8601({ strict: true })
  releasedAt!: string;

  /** Sessions that were not in the release before. */
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  added!: string[];

  /** Sessions of another time, room or content. */
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  changed!: string[];

  /** Sessions that do not take place. */
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  dropped!: string[];
}
