import { Shaped } from '@sangtao/service-kit/documents/shaped';
import { TakenAsItComes } from '@sangtao/service-kit/validation';
import { IsMoment } from '@sangtao/service-kit/moment';
import { IsIn, IsObject, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import type { Points } from './score-sheet.js';
import { points } from './sheets.answers.js';

@TakenAsItComes()
export class SheetDto {
  /** By criterion; null empties one. */
  @IsObject()
  @Shaped(points)
  points!: Points;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  comment?: string;

  /** The judge's own; nobody else reads them. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  notes?: string;

  /** When the judge scored, also without network. */
  @IsOptional()
  @IsMoment()
  scoredAt?: string;
}

export class RecuseDto {
  @IsString()
  @Length(1, 2000)
  reason!: string;

  @IsIn(['conflict', 'other'])
  kind!: 'conflict' | 'other';
}
