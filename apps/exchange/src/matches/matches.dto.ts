import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { codesOf, verdictReasons } from '../listings/terms.js';

export class MatchParams {
  @IsUUID()
  needId!: string;

  @IsUUID()
  offerId!: string;
}

export class VerdictDto {
  @IsIn(['interesting', 'not-for-us'])
  verdict!: 'interesting' | 'not-for-us';

  /** Why it is not for us. */
  @IsOptional()
  @IsIn(codesOf(verdictReasons))
  reason?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  note?: string | null;
}
