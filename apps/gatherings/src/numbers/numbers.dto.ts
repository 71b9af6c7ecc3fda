import { IsDay } from '@sangtao/contracts/is-day';
import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

/** `day`: the first time of a day; `all`: the first time at the event. */
export const firstTimes = ['day', 'all'] as const;

/** Which admissions a figure counts. */
export class AdmissionsQuery extends PageQuery {
  @IsOptional()
  @IsDay()
  day?: string;

  /** Of the day, in the event's time zone. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(23)
  hour?: number;

  /** `none`: through a gate that the set-up has no more. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  zone?: string;

  @IsOptional()
  @IsIn(firstTimes)
  first?: (typeof firstTimes)[number];
}
