import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';
import { mostFrozenRows, NamedCode } from '../frozen.js';
import type { Topic } from '../topics.js';

export const frozenSteps = ['match', 'asked', 'accepted', 'held', 'agreement', 'task'] as const;

/** Offers or needs that are alike in all that is counted. */
export class FrozenListings {
  @IsIn(['offer', 'need'])
  side!: 'offer' | 'need';

  @Matches(/^[a-z_]{1,50}$/)
  sector!: string;

  @Matches(/^[a-z_]{1,50}$/)
  region!: string;

  @Matches(/^\d{2}$/)
  provinceCode!: string;

  /** One of the 63 until 2025, where it was said. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  formerProvinceCode!: string | null;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostFrozenRows)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** What one step from a match to a task done consists of. */
export class FrozenSteps {
  @IsIn(frozenSteps)
  step!: (typeof frozenSteps)[number];

  /** A match is `<need>/<offer>`, a task `<agreement>/<task>`; a meeting and an agreement are themselves. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostFrozenRows)
  @Matches(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})?$/, { each: true })
  ids!: string[];
}

/**
 * A part of what a yearly report counts on the exchange, of those who had a place at the gathering: each cell is the list of the rows that are alike.
 * Opaque ids alone. Key: the report’s id. Topic: `exchange.report`.
 */
export class ExchangeRowsFrozenV1 {
  static readonly type = 'exchange.exchange-rows-frozen.v1';
  static readonly topic: Topic = 'exchange.report';

  @IsUUID()
  reportId!: string;

  /** From 1 to `parts`. */
  @IsInt()
  @Min(1)
  part!: number;

  @IsInt()
  @Min(1)
  parts!: number;

  /** When the exchange counted. RFC 3339, UTC. */
  @IsISO8601({ strict: true })
  frozenAt!: string;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedCode)
  sectors!: NamedCode[];

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => NamedCode)
  regions!: NamedCode[];

  @IsArray()
  @ArrayMaxSize(mostFrozenRows)
  @ValidateNested({ each: true })
  @Type(() => FrozenListings)
  listings!: FrozenListings[];

  @IsArray()
  @ArrayMaxSize(mostFrozenRows)
  @ValidateNested({ each: true })
  @Type(() => FrozenSteps)
  steps!: FrozenSteps[];
}
