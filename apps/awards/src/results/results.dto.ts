import { IsISO8601, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';

export class PlaceParams {
  @IsUUID()
  editionId!: string;

  @IsUUID()
  entryId!: string;
}

export class DecisionDto {
  /** Null: no prize. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  prizeCode!: string | null;

  @IsString()
  @Length(5, 2000)
  reason!: string;
}

export class DecideDto {
  /** Number of the organising committee's decision, such as `12/QĐ-BTC`. */
  @IsString()
  @Length(1, 100)
  decisionNumber!: string;
}

export class SealDto {
  @IsISO8601({ strict: true })
  publishAt!: string;
}

export class UnsealDto {
  @IsString()
  @Length(5, 2000)
  reason!: string;
}
