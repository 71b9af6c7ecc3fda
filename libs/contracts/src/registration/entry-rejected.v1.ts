import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
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

/** The entry does not meet the rules. Key: the entry’s id. Topic: `registration.entry`. */
export class EntryRejectedV1 {
  static readonly type = 'registration.entry-rejected.v1';
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
}
