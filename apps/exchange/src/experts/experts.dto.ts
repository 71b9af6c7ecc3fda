import { PageQuery } from '@sangtao/service-kit/pages';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import { codesOf, languages, provinceCodes, sectors } from '../listings/terms.js';

/** A whole profile; a draft may leave things empty. */
export class ProfileDto {
  @IsString()
  @MaxLength(120)
  name!: string;

  @IsString()
  @MaxLength(200)
  headline!: string;

  @IsString()
  @MaxLength(5000)
  helpsWith!: string;

  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(codesOf(sectors), { each: true })
  fields!: string[];

  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 80, { each: true })
  keywords!: string[];

  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(codesOf(languages), { each: true })
  languages!: string[];

  @IsOptional()
  @IsIn(provinceCodes)
  provinceCode?: string | null;

  /** One of the 63 until 2025; lies in `provinceCode`. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  formerProvinceCode?: string | null;

  @IsOptional()
  @Matches(/^[a-z0-9-]{1,64}$/)
  organisationId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisationName?: string | null;
}

export class ConsentDto {
  /** The person agrees that name and profile are shown to everybody. */
  @IsBoolean()
  @IsIn([true])
  consent!: true;
}

export class ExpertsQuery extends PageQuery {
  /** Words, with or without accents; all of them must be there. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  @IsOptional()
  @IsIn(codesOf(sectors))
  field?: string;

  @IsOptional()
  @IsIn(provinceCodes)
  provinceCode?: string;

  @IsOptional()
  @IsIn(codesOf(languages))
  language?: string;
}
