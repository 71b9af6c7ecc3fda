import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { Topic } from '../topics.js';
import { BothLanguages } from './agenda-moved.v1.js';

const states = ['shortlisted', 'offered', 'confirmed', 'declined', 'withdrawn', 'vacated'] as const;

/** An application for a booth is in another state, or its booth is another one. Key: its id. Topic: `gatherings.booth`. */
export class BoothApplicationMovedV1 {
  static readonly type = 'gatherings.booth-application-moved.v1';
  static readonly topic: Topic = 'gatherings.booth';

  @IsUUID()
  applicationId!: string;

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

  /** Who applied. */
  @IsUUID()
  accountId!: string;

  @IsIn(states)
  state!: (typeof states)[number];

  /** Booths that are offered, or the one that is held, as on their signs. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  boothCodes!: string[];

  /** Until when an offer holds. RFC 3339, UTC. */
  @IsOptional()
  @IsISO8601({ strict: true })
  until!: string | null;
}
