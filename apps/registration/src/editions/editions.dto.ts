import { rulebookSchema } from '@sangtao/programmes/rulebook';
import { Shaped } from '@sangtao/service-kit/documents/shaped';
import { IsMoment } from '@sangtao/service-kit/moment';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { deadlineText } from '@sangtao/programmes/deadline';
import { milestones, type Edition } from './edition.js';

const rulebook = rulebookSchema.meta({ id: 'RulebookDraft' });

export class CreateEditionDto {
  /** Name of a template that ships with the product. */
  @Matches(/^[a-z-]{1,50}$/)
  templateCode!: string;

  @Matches(/^[A-Z0-9][A-Z0-9-]{1,29}$/)
  code!: string;

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  @IsMoment()
  opensAt!: string;

  @IsMoment()
  closesAt!: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameVi?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameEn?: string;

  /** Replaces the template's. */
  @IsOptional()
  @IsObject()
  @Shaped(rulebook)
  rulebook?: object;
}

/** A part of a draft: what is absent stays as it is. */
export class EditionPatchDto {
  @IsOptional()
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,29}$/)
  code?: string;

  @IsOptional()
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameVi?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameEn?: string;

  @IsOptional()
  @IsMoment()
  opensAt?: string;

  @IsOptional()
  @IsMoment()
  closesAt?: string;
}

export class AmendmentDto {
  @IsString()
  @Length(1, 2000)
  reason!: string;

  /** Of the signed decision, such as `12/QĐ-BTC`. */
  @IsString()
  @Length(1, 100)
  number!: string;
}

/** A later deadline, with the decision that says so. */
export class ExtensionDto extends AmendmentDto {
  @IsMoment()
  closesAt!: string;

  /** Day of the decision. */
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  decidedOn!: string;
}

export class RulebookDto {
  @IsObject()
  @Shaped(rulebook)
  rulebook!: object;

  /** Needed once the edition has opened. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AmendmentDto)
  amendment?: AmendmentDto;
}

export class CloneDto {
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,29}$/)
  code!: string;

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  /** Added to every date. */
  @IsInt()
  @Min(-3650)
  @Max(3650)
  offsetDays!: number;
}

export class AdvanceDto {
  @IsIn(['judging', 'decided', 'published', 'archived'])
  to!: 'judging' | 'decided' | 'published' | 'archived';
}

export function editionAnswer(edition: Edition) {
  const { id, code, programmeCode, year, nameVi, nameEn, state, rulebookVersion, version } = edition;
  const deadlineOf = (language: 'vi' | 'en') => deadlineText(edition.closesAt, language, edition.rulebook.timeZone);
  return {
    id,
    code,
    programmeCode,
    year,
    nameVi,
    nameEn,
    state,
    rulebookVersion,
    version,
    opensAt: edition.opensAt.toISOString(),
    closesAt: edition.closesAt.toISOString(),
    closesAtText: { vi: deadlineOf('vi'), en: deadlineOf('en') },
    milestones: milestoneTexts(edition),
    timeZone: edition.rulebook.timeZone,
    nominated: edition.rulebook.nomination !== undefined,
  };
}

function milestoneTexts(edition: Edition) {
  const { screenedBy, judgedBy, publishedBy } = milestones(edition);
  return {
    screenedBy: screenedBy.toISOString(),
    judgedBy: judgedBy.toISOString(),
    publishedBy: publishedBy.toISOString(),
  };
}
