import { IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import type { Edition } from './edition.js';

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

  @IsISO8601({ strict: true })
  opensAt!: string;

  @IsISO8601({ strict: true })
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
  rulebook?: object;
}

export class AdvanceDto {
  @IsIn(['judging', 'decided', 'published', 'archived'])
  to!: 'judging' | 'decided' | 'published' | 'archived';
}

export function editionAnswer(edition: Edition) {
  const { id, code, programmeCode, year, nameVi, nameEn, state, rulebookVersion, version } = edition;
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
    timeZone: edition.rulebook.timeZone,
  };
}
