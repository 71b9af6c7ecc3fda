import { Shaped } from '@sangtao/service-kit/documents/shaped';
import { ListOf } from '@sangtao/service-kit/list-of';
import { TakenAsItComes } from '@sangtao/service-kit/validation';
import {
  IsBoolean,
  IsEmail,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { answersShape, consentsShape } from './entries.answers.js';

export class AuthorDto {
  /** Where the rulebook counts ages: one of the caller’s making, so that what is known of the person stays with the person. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsString()
  @MaxLength(200)
  name!: string;

  @IsOptional()
  @IsEmail()
  email?: string;

  @IsNumber()
  @Min(0)
  @Max(100)
  sharePercent!: number;

  @IsOptional()
  @IsBoolean()
  leader?: boolean;
}

/** A part of an entry: what is absent stays as it is. */
export class EntryPatchDto {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  title?: string;

  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  fieldCode?: string;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  organisationId?: string;

  /** By item of the form; null empties an item. */
  @IsOptional()
  @IsObject()
  @Shaped(answersShape)
  answers?: Record<string, string | number | boolean | null> | null;

  @IsOptional()
  @ListOf(() => AuthorDto, { max: 50 })
  authors?: AuthorDto[];

  @IsOptional()
  @IsObject()
  @Shaped(consentsShape)
  consents?: Record<string, boolean> | null;
}

@TakenAsItComes()
export class CreateEntryDto extends EntryPatchDto {
  @IsUUID()
  editionId!: string;

  /** Hand in at once: everything must be there, or nothing is kept. */
  @IsOptional()
  @IsBoolean()
  submit?: boolean;
}

export class WithdrawDto {
  @IsString()
  @Length(1, 2000)
  reason!: string;
}
