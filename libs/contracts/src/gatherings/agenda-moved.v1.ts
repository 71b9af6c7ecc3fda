import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Topic } from '../topics.js';

export class BothLanguages {
  @IsString()
  @MaxLength(500)
  vi!: string;

  @IsString()
  @MaxLength(500)
  en!: string;
}

export class SessionPlace {
  @IsISO8601({ strict: true })
  startsAt!: string;

  @IsInt()
  @Min(1)
  minutes!: number;

  @ValidateNested()
  @Type(() => BothLanguages)
  room!: BothLanguages;
}

export class MovedSession {
  @IsUUID()
  sessionId!: string;

  @ValidateNested()
  @Type(() => BothLanguages)
  title!: BothLanguages;

  @ValidateNested()
  @Type(() => SessionPlace)
  was!: SessionPlace;

  /** Null: it does not take place. */
  @IsOptional()
  @ValidateNested()
  @Type(() => SessionPlace)
  now!: SessionPlace | null;

  /** It begins at another moment, or is of another length. */
  @IsBoolean()
  time!: boolean;

  @IsBoolean()
  room!: boolean;
}

export class AffectedPerson {
  @IsUUID()
  accountId!: string;

  /** Of those that moved, which are theirs. */
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  sessionIds!: string[];
}

/**
 * A release moved or dropped sessions that people count on; nobody stands in two events of one release. Key: the gathering’s id.
 * Topic: `gatherings.gathering`.
 */
export class AgendaMovedV1 {
  static readonly type = 'gatherings.agenda-moved.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  /** Of the gathering. */
  @ValidateNested()
  @Type(() => BothLanguages)
  name!: BothLanguages;

  /** Where it is held; an IANA name. */
  @IsString()
  @MaxLength(64)
  timeZone!: string;

  /** The release. */
  @IsInt()
  @Min(1)
  number!: number;

  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => MovedSession)
  moved!: MovedSession[];

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AffectedPerson)
  people!: AffectedPerson[];
}
