import { IsDay } from '@sangtao/contracts/is-day';
import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { firstTimes } from '../numbers/numbers.dto.js';
import { frozenLists, type FrozenList } from './report-rows.js';

const code = /^[a-z][a-z0-9_-]{0,49}$/;
const province = /^(\d{2}|none)$/;

export class ReportParams {
  @IsUUID()
  id!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  number!: number;
}

export class ReportsQuery extends PageQuery {}

export class PdfQuery {
  @IsOptional()
  @IsIn(['vi', 'en'])
  language?: 'vi' | 'en';
}

/** Which frozen rows a number counts; by what its list is not counted by, none. */
export class FrozenRowsQuery extends PageQuery {
  @IsIn(frozenLists)
  list!: FrozenList;

  @IsOptional()
  @Matches(code)
  kindCode?: string;

  @IsOptional()
  @Matches(code)
  state?: string;

  /** `none`: none was given. */
  @IsOptional()
  @Matches(province)
  provinceCode?: string;

  /** `none`: none was recorded. */
  @IsOptional()
  @Matches(province)
  formerProvinceCode?: string;

  @IsOptional()
  @IsDay()
  day?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(23)
  hour?: number;

  /** `none`: through a gate that the set-up had no more. */
  @IsOptional()
  @Matches(code)
  zone?: string;

  @IsOptional()
  @IsIn(firstTimes)
  first?: (typeof firstTimes)[number];

  @IsOptional()
  @IsIn(['offer', 'need'])
  side?: 'offer' | 'need';

  @IsOptional()
  @Matches(code)
  sector?: string;

  @IsOptional()
  @Matches(code)
  region?: string;

  @IsOptional()
  @IsIn(['match', 'asked', 'accepted', 'held', 'agreement', 'task'])
  step?: string;
}
