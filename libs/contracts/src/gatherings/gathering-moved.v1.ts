import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import type { Topic } from '../topics.js';
import { BothLanguages } from './agenda-moved.v1.js';

/**
 * A gathering is held on other days or elsewhere, and its organisers want those who registered to hear of it; nobody stands in two events of one
 * change. Key: the gathering’s id. Topic: `gatherings.gathering`.
 */
export class GatheringMovedV1 {
  static readonly type = 'gatherings.gathering-moved.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  /** Of the gathering. */
  @ValidateNested()
  @Type(() => BothLanguages)
  name!: BothLanguages;

  /** Its first day from now on, where it is held. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn!: string;

  /** Its last day from now on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn!: string;

  @IsString()
  @Length(1, 300)
  venue!: string;

  /** Whose registration holds a place, waits for one or for an answer. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
