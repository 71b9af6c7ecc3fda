import { PageQuery } from '@sangtao/service-kit/pages';
import { IsIn, IsOptional } from 'class-validator';

const looks = ['all', 'lacking', 'apart'] as const;
export type Look = (typeof looks)[number];

export class CoverageQuery extends PageQuery {
  /** All entries, those that lack readings, or those whose sheets are far apart. */
  @IsOptional()
  @IsIn(looks)
  look: Look = 'all';
}
