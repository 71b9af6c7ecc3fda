import { ListOf } from '@sangtao/service-kit/list-of';
import { PageQuery } from '@sangtao/service-kit/pages';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { meetingStates, outcomes, type MeetingState, type Outcome } from './meeting.js';

export class SlotDto {
  @IsISO8601({ strict: true })
  startsAt!: string;

  @IsISO8601({ strict: true })
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

  @IsInt()
  @Min(1)
  @Max(100)
  mostPerPerson!: number;

  @IsBoolean()
  atOnce!: boolean;
}

export class RequestDto {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  listingId!: string;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  message?: string;
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
