import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { Side } from './listing.js';
import { codesOf, dealForms, ipStatuses, kinds, provinceCodes, sectors } from './terms.js';

/** A part of a listing: what is absent stays as it is, null empties it. */
export class ListingPatchDto {
  @IsOptional()
  @IsIn(codesOf(kinds))
  kind?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  title?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  titleEn?: string | null;

  /** A draft may be longer than 200 characters; it cannot be published then. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  summary?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  description?: string | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 80, { each: true })
  keywords?: string[] | null;

  @IsOptional()
  @IsIn(codesOf(sectors))
  sector?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9)
  trl?: number | null;

  @IsOptional()
  @IsIn(codesOf(ipStatuses))
  ipStatus?: string | null;

  @IsOptional()
  @IsIn(provinceCodes)
  provinceCode?: string | null;

  /** One of the 63 until 2025; lies in `provinceCode`. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  formerProvinceCode?: string | null;

  @IsOptional()
  @IsIn(codesOf(dealForms))
  dealForm?: string | null;

  @IsOptional()
  @Matches(/^[a-z0-9-]{1,64}$/)
  organisationId?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  organisationName?: string | null;
}

export class CreateListingDto extends ListingPatchDto {
  @IsIn(['offer', 'need'])
  side!: Side;
}
