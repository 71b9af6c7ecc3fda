import { IsOneLine } from '@sangtao/service-kit/one-line';
import { PageQuery } from '@sangtao/service-kit/pages';
import { Shaped } from '@sangtao/service-kit/documents/shaped';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
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
import { z } from 'zod';
import { delegateStates, type DelegateState } from './delegate.js';

const answers = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
/** No control characters: it stands on a badge. */
export class DelegateContentDto {
  @IsString()
  @Length(1, 120)
  @IsOneLine()
  @Matches(/\S/)
  name!: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @IsOneLine()
  organisation?: string;

  @IsOptional()
  @IsString()
  @MaxLength(120)
  @IsOneLine()
  position?: string;

  @IsOptional()
  @Matches(/^[+0-9 ().-]{0,30}$/, { message: 'phone' })
  phone?: string;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  /** One of the 63 until 2025; lies in `provinceCode`. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  formerProvinceCode?: string;

  /** By the keys of the kind's fields. */
  @IsObject()
  @Shaped(answers)
  answers!: object;

  /** Whether later gatherings may invite them. */
  @IsOptional()
  @IsBoolean()
  inviteAgain?: boolean;
}

export class RegisterDto extends DelegateContentDto {
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  kindCode!: string;

  /** They have read what is done with their data. */
  @IsBoolean()
  @IsIn([true])
  privacyRead!: boolean;
}

export class DelegatesQuery extends PageQuery {
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  kindCode?: string;

  @IsOptional()
  @IsIn(delegateStates)
  state?: DelegateState;

  /** `none`: nobody said one. */
  @IsOptional()
  @Matches(/^(\d{2}|none)$/)
  provinceCode?: string;

  /** Of the 63 until 2025. `none`: none was recorded. */
  @IsOptional()
  @Matches(/^(\d{2}|none)$/)
  formerProvinceCode?: string;

  /** In names, organisations and telephone numbers, with or without accents. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class SomeDelegatesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class RejectDto extends SomeDelegatesDto {
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  reason!: string;
}

export class ReasonDto {
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/)
  reason!: string;
}

export class MoveDto extends ReasonDto {
  /** Place in the line, from 1 on. */
  @IsInt()
  @Min(1)
  @Max(100_000)
  place!: number;
}

export class DelegateParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  delegateId!: string;
}

export class ParticipantsDto {
  @IsArray()
  @ArrayMaxSize(300)
  @IsUUID(undefined, { each: true })
  gatheringIds!: string[];

  @IsArray()
  @ArrayMaxSize(300)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];
}
