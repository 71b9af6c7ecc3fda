import { gatheringTemplateSchema } from '@sangtao/programmes/gathering';
import { Shaped } from '@sangtao/service-kit/documents/shaped';
import { PageQuery } from '@sangtao/service-kit/pages';
import { IsMoment } from '@sangtao/service-kit/moment';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, Length, Matches } from 'class-validator';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const template = gatheringTemplateSchema.meta({ id: 'GatheringTemplateDraft' });
const gatheringCode = /^[A-Z0-9][A-Z0-9-]{1,29}$/;
const provinceCode = /^[0-9]{2}$/;

export class GatheringsQuery extends PageQuery {
  /** Default: what is coming or under way. */
  @IsOptional()
  @IsIn(['coming', 'past'])
  when?: 'coming' | 'past';
}

export class CreateGatheringDto {
  /** Name of a template that ships with the product. */
  @Matches(/^[a-z-]{1,50}$/)
  templateCode!: string;

  @Matches(gatheringCode)
  code!: string;

  @Matches(day)
  startsOn!: string;

  @Matches(day)
  endsOn!: string;

  /** Host of the gathering. */
  @Matches(provinceCode)
  provinceCode!: string;

  @IsString()
  @Length(1, 300)
  venue!: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameVi?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameEn?: string;
}

/** What is absent stays as it is. */
export class GatheringPatchDto {
  @IsOptional()
  @Matches(gatheringCode)
  code?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameVi?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  nameEn?: string;

  @IsOptional()
  @Matches(day)
  startsOn?: string;

  @IsOptional()
  @Matches(day)
  endsOn?: string;

  @IsOptional()
  @Matches(provinceCode)
  provinceCode?: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  venue?: string;

  @IsOptional()
  @IsMoment()
  registrationOpensAt?: string;

  @IsOptional()
  @IsMoment()
  registrationClosesAt?: string;

  /** With another first day: registration, the agenda's draft and demonstrations move by as many days. */
  @IsOptional()
  @IsBoolean()
  moveAlong?: boolean;

  /** With other days or another place: whoever registered for it gets a letter. */
  @IsOptional()
  @IsBoolean()
  tellPeople?: boolean;
}

export class TemplateDto {
  @IsObject()
  @Shaped(template)
  template!: object;
}
