import { PageQuery } from '@sangtao/service-kit/pages';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { listingTransitions, type ListingState } from '../listings/listing.js';
import { steps, type Step } from './steps.js';

const code = /^[a-z_]{1,50}$/;

/** Which offers and needs a figure counts, of those that the catalogue shows. */
export class ShownListingsQuery extends PageQuery {
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
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  /** Of the 63 until 2025. `none`: none was recorded. */
  @IsOptional()
  @Matches(/^(\d{2}|none)$/)
  formerProvinceCode?: string;
}

export class CountedListingsQuery extends ShownListingsQuery {
  /** Of everything that was ever handed in, instead of what is shown; those have no region. */
  @IsOptional()
  @IsIn(Object.keys(listingTransitions))
  state?: ListingState;
}

export class StepQuery extends PageQuery {
  @IsIn(steps)
  step!: Step;
}
