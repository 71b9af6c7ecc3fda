import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsISO8601,
  IsString,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { NamedCode } from '../frozen.js';
import type { Topic } from '../topics.js';

/**
 * The yearly report of a gathering is released: what it counts is frozen, also under the names of that moment. Its rows follow, from gatherings as
 * `gathering-rows-frozen`, from the exchange as `exchange-rows-frozen`; all of them make the same bytes for ever. Who released it is the actor.
 * Key: the report’s id. Topic: `gatherings.report`.
 */
export class ReportReleasedV1 {
  static readonly type = 'gatherings.report-released.v1';
  static readonly topic: Topic = 'gatherings.report';

  @IsUUID()
  reportId!: string;

  @IsUUID()
  gatheringId!: string;

  /** Of this gathering’s reports, from 1 on. */
  @IsInt()
  @Min(1)
  number!: number;

  /** RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  frozenAt!: string;

  /** How many `gathering-rows-frozen` follow. */
  @IsInt()
  @Min(1)
  parts!: number;

  @IsString()
  @Length(1, 50)
  code!: string;

  @IsString()
  @Length(1, 300)
  nameVi!: string;

  @IsString()
  @Length(1, 300)
  nameEn!: string;

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn!: string;

  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn!: string;

  @IsString()
  @Length(1, 64)
  timeZone!: string;

  @IsString()
  @Length(1, 10)
  provinceCode!: string;

  @IsString()
  @Length(1, 300)
  venue!: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedCode)
  kinds!: NamedCode[];

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedCode)
  zones!: NamedCode[];

  /** The 34. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedCode)
  provinces!: NamedCode[];
}
