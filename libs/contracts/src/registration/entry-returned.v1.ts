import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import type { Topic } from '../topics.js';

/** Why, by code of the rulebook, with a remark. */
export class ScreeningReason {
  @IsString()
  @Length(1, 50)
  code!: string;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  note!: string | null;
}

/** The secretariat asks for completion. Key: the entry’s id. Topic: `registration.entry`. */
export class EntryReturnedV1 {
  static readonly type = 'registration.entry-returned.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  applicantId!: string;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ScreeningReason)
  reasons!: ScreeningReason[];

  /** Complete it by then. */
  @IsOptional()
  @IsISO8601({ strict: true })
  until!: string | null;
}
