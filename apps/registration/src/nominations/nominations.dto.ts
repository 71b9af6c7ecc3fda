import { IsOneLine } from '@sangtao/service-kit/one-line';
import { Shaped } from '@sangtao/service-kit/documents/shaped';
import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { answersShape } from '../entries/entries.answers.js';

const birthDate = /^\d{4}-\d{2}-\d{2}$/;
export class BodyQuery {
  @IsUUID()
  editionId!: string;
}

export class NominationsQuery extends PageQuery {
  @IsUUID()
  editionId!: string;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  organisationId?: string;
}

export class BeginNominationDto {
  @IsUUID()
  editionId!: string;

  @IsString()
  @Length(1, 64)
  organisationId!: string;

  @IsString()
  @Length(1, 500)
  title!: string;
}

export class GuardianDto {
  @IsString()
  @Length(1, 200)
  @IsOneLine()
  name!: string;

  /** To the child: father, mother, or another guardian. */
  @IsString()
  @Length(1, 100)
  @IsOneLine()
  relationship!: string;
}

export class PriorPrizeDto {
  /** As it stands on the certificate. */
  @IsString()
  @Length(1, 40)
  @IsOneLine()
  certificateCode!: string;
}

export class NomineeDto {
  @IsString()
  @Length(1, 200)
  @IsOneLine()
  name!: string;

  /** Where the letter goes: of a child, the parent's or guardian's. */
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsString()
  @MaxLength(300)
  @IsOneLine()
  workplace!: string;

  /** Where the rulebook lets the unit confirm: in the directory of organisations. */
  @IsOptional()
  @IsString()
  @Length(1, 64)
  unitId?: string | null;

  /** Absent: as it is. */
  @IsOptional()
  @Matches(birthDate)
  bornOn?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GuardianDto)
  guardian?: GuardianDto | null;
}

export class ConfirmDto {
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @IsOneLine()
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  @IsOneLine()
  workplace?: string;

  @IsOptional()
  @Matches(birthDate)
  bornOn?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GuardianDto)
  guardian?: GuardianDto | null;

  /** Items of the form that the rulebook lets the nominee put right. */
  @IsOptional()
  @IsObject()
  @Shaped(answersShape)
  answers?: Record<string, string | number | boolean | null> | null;

  @IsOptional()
  @IsBoolean()
  guardianConsents?: boolean;

  @IsOptional()
  @IsBoolean()
  childConsents?: boolean;

  /** Name and photograph may be published. */
  @IsBoolean()
  mayPublish!: boolean;
}

export class DeclineDto {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string | null;
}

export class PublicationDto {
  @IsBoolean()
  mayPublish!: boolean;
}

export class RemindBodiesDto {
  @IsUUID()
  editionId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @Length(1, 64, { each: true })
  organisationIds!: string[];
}
