import { IsDay } from '@sangtao/contracts/is-day';
import { ListOf } from '@sangtao/service-kit/list-of';
import { PageQuery } from '@sangtao/service-kit/pages';
import { IsMoment } from '@sangtao/service-kit/moment';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { meetingStates, outcomes, type MeetingState, type Outcome } from './meeting.js';

export class SlotDto {
  @IsMoment()
  startsAt!: string;

  @IsMoment()
  endsAt!: string;
}

export class MeetingPlanDto {
  /** How many there are at least; tables are never taken away. */
  @IsInt()
  @Min(1)
  @Max(200)
  tables!: number;

  /** Added to those that are there. */
  @IsOptional()
  @ListOf(() => SlotDto, { max: 200 })
  slots?: SlotDto[];

  @IsInt()
  @Min(1)
  @Max(336)
  answerHours!: number;

  /** Which everybody gets, if it can be, before anybody gets more. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  leastPerPerson?: number | null;

  @IsInt()
  @Min(1)
  @Max(100)
  mostPerPerson!: number;

  @IsBoolean()
  atOnce!: boolean;
}

export class ShiftDto {
  /** On which the first slot to come is from now on, in Viet Nam; the others keep their distance. */
  @IsDay()
  firstDay!: string;
}

/** Either an offer or a need, or an expert. */
export class SubjectDto {
  @ValidateIf(({ listingId, expertId }: SubjectDto) => listingId !== undefined || expertId === undefined)
  @IsUUID()
  listingId?: string;

  @IsOptional()
  @IsUUID()
  expertId?: string;
}

export class RequestDto extends SubjectDto {
  @IsUUID()
  gatheringId!: string;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  message?: string;
}

export class ToldMeetingsDto {
  @IsUUID()
  accountId!: string;

  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

export class OutcomeDto {
  @IsIn(outcomes)
  outcome!: Outcome;
}

export class BlocksDto {
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  slotIds!: string[];
}

export class PlacingDto {
  /** What would be, without doing it. */
  @IsBoolean()
  preview!: boolean;
}

export class SlotParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  slotId!: string;
}

export class MeetingsQuery extends PageQuery {
  @IsOptional()
  @IsIn(meetingStates)
  state?: MeetingState;
}
