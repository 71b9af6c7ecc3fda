import { Shaped } from '@sangtao/service-kit/documents/shaped';
import { TakenAsItComes } from '@sangtao/service-kit/validation';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { z } from 'zod';

export class WorkParams {
  @IsUUID()
  editionId!: string;

  @IsUUID()
  entryId!: string;
}

@TakenAsItComes()
export class WorkTextDto {
  @IsString()
  @Length(1, 1000)
  title!: string;

  /** By the key of the rulebook's part; those that are not named stay. */
  @IsObject()
  @Shaped(z.record(z.string(), z.string()))
  parts!: Record<string, string>;

  @IsString()
  @MaxLength(1000)
  caption!: string;
}

export class PaperDto {
  /** How the author agreed. */
  @IsString()
  @Length(5, 2000)
  reason!: string;
}

export class AuthorsAnswerDto {
  @IsIn(['approved', 'changes'])
  answer!: 'approved' | 'changes';

  /** What to change. */
  @IsOptional()
  @IsString()
  @Length(5, 5000)
  remark?: string | null;
}
