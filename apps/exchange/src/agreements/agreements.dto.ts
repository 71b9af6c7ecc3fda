import { IsOneLine } from '@sangtao/service-kit/one-line';
import { ListOf } from '@sangtao/service-kit/list-of';
import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
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
import { agreementKinds, agreementStates, type AgreementKind, type AgreementState } from './agreement.js';
import { IsDay } from '@sangtao/contracts/is-day';

const mostVnd = 9_000_000_000_000_000;

/** Whoever stands in the agreement already is named by account; anybody else by address and name. */
export class PersonDto {
  @IsOptional()
  @IsUUID()
  accountId?: string;

  @IsOptional()
  @IsEmail()
  email?: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  @IsOneLine()
  name?: string;
}

export class PartyDto {
  /** From the directory of organisations. */
  @IsOptional()
  @IsString()
  @Length(1, 64)
  organisationId?: string;

  /** Of a party that is not in the directory, such as a foreign one. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  name?: string;

  /** Of a party that is not in the directory. */
  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonDto)
  owner?: PersonDto;

  /** Who signs for it: name and position, as they are read out. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @IsOneLine()
  signatory?: string;
}

class AgreementPartsDto {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PersonDto)
  contact?: PersonDto;

  /** The gathering at which it is signed. */
  @IsOptional()
  @IsUUID()
  gatheringId?: string;

  /** The same for all agreements that are signed together. */
  @IsOptional()
  @IsUUID()
  signingId?: string;

  /** Whether its subject and parties may stand on the event's page. Default: no. */
  @IsOptional()
  @IsBoolean()
  announced?: boolean;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  place?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(mostVnd)
  valueVnd?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  deliverables?: string[];

  /** Days after the signature within which the first task should begin. Default: 30. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(365)
  startWithinDays?: number;
}

export class CreateAgreementDto extends AgreementPartsDto {
  @IsIn(agreementKinds)
  kind!: AgreementKind;

  @IsString()
  @Length(1, 300)
  subject!: string;

  /** The province that looks after it. */
  @Matches(/^\d{2}$/)
  provinceCode!: string;

  @ListOf(() => PartyDto, { min: 1, max: 20 })
  parties!: PartyDto[];

  @IsDay()
  reviewOn!: string;

  /** The meeting of two from which it comes: those two may be named by account. */
  @IsOptional()
  @IsUUID()
  meetingId?: string;
}

export class AgreementPatchDto extends AgreementPartsDto {
  @IsOptional()
  @IsString()
  @Length(1, 300)
  subject?: string;

  @IsOptional()
  @ListOf(() => PartyDto, { min: 1, max: 20 })
  parties?: PartyDto[];

  @IsOptional()
  @IsDay()
  reviewOn?: string;
}

export class SignDto {
  @IsDay()
  signedOn!: string;
}

export class EndDto {
  @IsString()
  @Length(1, 2000)
  reason!: string;
}

export class NoteDto {
  @IsString()
  @Length(1, 2000)
  text!: string;
}

export class ChaseDto {
  /** Absent: the whole agreement. */
  @IsOptional()
  @IsUUID()
  taskId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  note?: string;
}

export const looks = ['late', 'stale', 'not-begun', 'draft', 'in-force', 'closed'] as const;

export class AgreementsQuery extends PageQuery {
  /** Late: silent or with a late task; stale: no word since the review date. */
  @IsOptional()
  @IsIn(looks)
  look?: (typeof looks)[number];

  @IsOptional()
  @IsIn(agreementStates)
  state?: AgreementState;

  @IsOptional()
  @IsIn(agreementKinds)
  kind?: AgreementKind;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  @IsOptional()
  @IsUUID()
  gatheringId?: string;

  @IsOptional()
  @IsUUID()
  signingId?: string;

  /** Words of the subject or of a party's name, with or without accents. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class ToldAgreementsDto {
  @IsUUID()
  accountId!: string;

  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}
