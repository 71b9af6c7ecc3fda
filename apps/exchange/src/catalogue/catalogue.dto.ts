import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

const codes = /^[a-z_]{1,50}(,[a-z_]{1,50}){0,19}$/;
export const sortable = ['relevance', 'newest', 'trl', 'title'] as const;

/** Which offers or needs. Several values of one facet stand behind one another, with commas. */
export class CatalogueFilter extends PageQuery {
  @IsOptional()
  @IsIn(['offer', 'need'])
  side: 'offer' | 'need' = 'offer';

  /** Words, with or without accents; all of them must be there. Or a code. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  @IsOptional()
  @Matches(codes)
  kind?: string;

  @IsOptional()
  @Matches(codes)
  sector?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9)
  trlFrom?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9)
  trlTo?: number;

  @IsOptional()
  @Matches(codes)
  ipStatus?: string;

  @IsOptional()
  @Matches(/^\d{2}(,\d{2}){0,33}$/)
  provinceCode?: string;

  @IsOptional()
  @Matches(codes)
  region?: string;

  @IsOptional()
  @Matches(codes)
  dealForm?: string;
}

export class CatalogueQuery extends CatalogueFilter {
  /** Default: by relevance where words are asked for, else the newest first. */
  @IsOptional()
  @IsIn(sortable)
  sort?: (typeof sortable)[number];
}
