import { PageQuery } from '@sangtao/service-kit/pages';
import { IsMoment } from '@sangtao/service-kit/moment';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { applicationStates, type ApplicationState } from './booth-application.js';

const code = /^[a-z][a-z0-9-]{0,49}$/;

export class ApplicationsQuery extends PageQuery {
  @IsOptional()
  @IsIn(applicationStates)
  state?: ApplicationState;

  /** In the name of the exhibitor. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class ApplyDto {
  /** Who exhibits. */
  @IsString()
  @Length(2, 300)
  company!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  technologies!: string[];

  /** Fields of the gathering's template. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @Matches(code, { each: true })
  fieldCodes!: string[];

  /** Square metres. */
  @IsInt()
  @Min(1)
  @Max(1000)
  size!: number;

  @IsOptional()
  @Matches(code)
  zoneCode?: string | null;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  powerWatts!: number;

  @Matches(code)
  subsidyClass!: string;

  /** Whom the organisers call; nobody else sees it. */
  @IsString()
  @Length(1, 200)
  contactName!: string;

  @IsString()
  @Matches(/^[0-9+() .-]{6,30}$/, { message: 'phone' })
  contactPhone!: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

export class OfferDto {
  /** From which the exhibitor takes one; who confirms first has it. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  boothIds!: string[];

  /** Default: as many days as the template says. */
  @IsOptional()
  @IsMoment()
  until?: string | null;
}

export class TakeBoothDto {
  @IsUUID()
  boothId!: string;
}

export class ApplicationParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  applicationId!: string;
}
