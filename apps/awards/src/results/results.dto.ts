import { IsMoment } from '@sangtao/service-kit/moment';
import { IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';

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
  /** With its time zone: a moment without one would mean another on another server. */
  @IsMoment()
  @Matches(/T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/)
  publishAt!: string;
}

export class UnsealDto {
  @IsString()
  @Length(5, 2000)
  reason!: string;
}
