import { PageQuery } from '@sangtao/service-kit/pages';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { taskStandings, taskStates, type TaskStanding, type TaskState } from './agreement-task.js';
import { PersonDto } from './agreements.dto.js';
import { IsDay } from '@sangtao/contracts/is-day';

export class CreateTaskDto {
  @IsString()
  @Length(1, 300)
  title!: string;

  /** Which of the agreement's parties carries it out, from 0. */
  @IsInt()
  @Min(0)
  @Max(19)
  party!: number;

  /** Absent: the party's owner. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonDto)
  owner?: PersonDto;

  @IsDay()
  dueOn!: string;
}

export class TaskPatchDto {
  @IsOptional()
  @IsString()
  @Length(1, 300)
  title?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(19)
  party?: number;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonDto)
  owner?: PersonDto;

  @IsOptional()
  @IsDay()
  dueOn?: string;
}

export class ReportDto {
  @IsOptional()
  @IsIn(taskStates)
  state?: TaskState;

  /** What was done since. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  text?: string;

  /** What shows that it is done: a document's number, an address, words. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  evidence?: string;

  /** Why it is dropped. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string;
}

export class PromiseDto {
  @IsDay()
  promisedOn!: string;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  text?: string;
}

class TaskFilter extends PageQuery {
  /** `total`: all but those that were dropped. */
  @IsOptional()
  @IsIn(['total', ...taskStandings])
  standing?: 'total' | TaskStanding;

  @IsOptional()
  @IsUUID()
  agreementId?: string;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  /** Of the due date, such as `2026-Q3`. */
  @IsOptional()
  @Matches(/^(19|20|21)\d\d-Q[1-4]$/)
  quarter?: string;

  /** An organisation's id, or the name of a party without one. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  party?: string;
}

export class TasksQuery extends TaskFilter {
  /** Those alone that the caller answers for. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  mine?: boolean;
}

export const groupings = ['agreement', 'party', 'province', 'quarter'] as const;

export class CountsQuery {
  @IsIn(groupings)
  by!: (typeof groupings)[number];

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  @IsOptional()
  @Matches(/^(19|20|21)\d\d-Q[1-4]$/)
  quarter?: string;

  @IsOptional()
  @IsUUID()
  agreementId?: string;
}
