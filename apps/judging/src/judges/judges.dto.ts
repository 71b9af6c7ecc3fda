import { ListOf } from '@sangtao/service-kit/list-of';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { Judge } from './judge.js';

export class InviteDto {
  @IsEmail()
  email!: string;

  @IsString()
  @Length(1, 200)
  name!: string;

  /** Fields that the judge reads; none means all. */
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[a-z][a-z0-9-]{0,49}$/, { each: true })
  fieldCodes!: string[];

  @IsOptional()
  @IsIn(['judge', 'chair'])
  role?: 'judge' | 'chair';

  /** Employer: where the rulebook says so, its entries are closed to the judge. */
  @IsOptional()
  @IsString()
  @Length(1, 64)
  organisationId?: string;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  /** Words that the judge's work is about; an entry that holds them fits better. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 100, { each: true })
  expertise?: string[];

  /** Most entries to read. A chair reads only with one. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(5000)
  maxLoad?: number;
}

export class InviteManyDto {
  @ListOf(() => InviteDto, { min: 1, max: 500 })
  judges!: InviteDto[];
}

export class DeclineDto {
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string;
}

export class JudgeParams {
  @IsUUID()
  roundId!: string;

  @IsUUID()
  judgeId!: string;
}

export function judgeAnswer(judge: Judge) {
  const { id, roundId, accountId, name, state, role, fieldCodes } = judge;
  const { organisationId, provinceCode, expertise, maxLoad, declineReason, nudgedAt } = judge;
  const details = { organisationId, provinceCode, expertise, maxLoad, declineReason, nudgedAt };
  return { id, roundId, accountId, name, state, role, fieldCodes, ...details };
}
