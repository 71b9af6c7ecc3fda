import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import { DossierFile, DossierText } from './dossier.js';

/** An entry as those who judge and honour it know it: it names nobody, and its events carry it whole. */
export abstract class JudgedEntry {
  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  /** The code that people see. */
  @IsString()
  @Length(1, 50)
  code!: string;

  /** Field of competition in the rulebook. */
  @IsString()
  @Length(1, 50)
  fieldCode!: string;

  @IsOptional()
  @IsString()
  @Length(1, 2)
  provinceCode!: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  organisationId!: string | null;

  /** The account that entered it. */
  @IsUUID()
  applicantId!: string;

  /** Accounts of authors, for conflicts of interest; their names stay in registration. */
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(50)
  @ArrayUnique()
  authorAccountIds!: string[];

  @IsString()
  @Length(1, 500)
  title!: string;

  /** What judges read; it names nobody. */
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DossierText)
  dossier!: DossierText[];

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DossierFile)
  files!: DossierFile[];

  @IsISO8601({ strict: true })
  at!: string;
}
