import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { mostFrozenRows } from '../frozen.js';
import type { Topic } from '../topics.js';

const delegateStates = ['pending', 'confirmed', 'waiting', 'rejected', 'cancelled'] as const;
const applicationStates = [
  'applied',
  'shortlisted',
  'offered',
  'confirmed',
  'declined',
  'withdrawn',
  'vacated',
] as const;
const firstTimes = ['event', 'day', 'again'] as const;

/** Delegates that are alike in all that is counted. */
export class FrozenDelegates {
  @IsString()
  @Length(1, 50)
  kindCode!: string;

  @IsIn(delegateStates)
  state!: (typeof delegateStates)[number];

  /** One of the 34; null: none was given. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode!: string | null;

  /** One of the 63 until 2025, where it was recorded. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  formerProvinceCode!: string | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostFrozenRows)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** Admissions of one hour into one zone. */
export class FrozenAdmissions {
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  day!: string;

  /** In the gathering’s time zone. */
  @IsInt()
  @Min(0)
  @Max(23)
  hour!: number;

  /** Null: through a gate that the set-up had no more. */
  @IsOptional()
  @IsString()
  @Length(1, 50)
  zone!: string | null;

  /** A person’s first time at the gathering, the first on another day, or once more. */
  @IsIn(firstTimes)
  first!: (typeof firstTimes)[number];

  /** Nonces of the scans. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostFrozenRows)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** Applications for booths. */
export class FrozenApplications {
  @IsIn(applicationStates)
  state!: (typeof applicationStates)[number];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostFrozenRows)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/**
 * A part of what a yearly report counts of a gathering: each cell is the list of the rows that are alike. Opaque ids alone; whoever they name may be
 * gone. Key: the report’s id. Topic: `gatherings.report`.
 */
export class GatheringRowsFrozenV1 {
  static readonly type = 'gatherings.gathering-rows-frozen.v1';
  static readonly topic: Topic = 'gatherings.report';

  @IsUUID()
  reportId!: string;

  /** From 1 to the `parts` of the release. */
  @IsInt()
  @Min(1)
  part!: number;

  @IsArray()
  @ArrayMaxSize(mostFrozenRows)
  @ValidateNested({ each: true })
  @Type(() => FrozenDelegates)
  delegates!: FrozenDelegates[];

  @IsArray()
  @ArrayMaxSize(mostFrozenRows)
  @ValidateNested({ each: true })
  @Type(() => FrozenAdmissions)
  admissions!: FrozenAdmissions[];

  @IsArray()
  @ArrayMaxSize(mostFrozenRows)
  @ValidateNested({ each: true })
  @Type(() => FrozenApplications)
  applications!: FrozenApplications[];
}
