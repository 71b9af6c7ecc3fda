import { ListOf } from '@sangtao/service-kit/list-of';
import { exportFormats, type ExportFormat } from '@sangtao/service-kit/exports/table-answer';
import type { PageQuery } from '@sangtao/service-kit/pages';
import { IsMoment } from '@sangtao/service-kit/moment';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateIf } from 'class-validator';

const states = ['submitted', 'returned', 'accepted', 'rejected', 'withdrawn'];
const sortable = ['code', 'title', 'submittedAt', 'provinceCode'] as const;

export type Sort = (typeof sortable)[number];

/** Which of the entries that were handed in. */
export class EntryFilter {
  @IsUUID()
  editionId!: string;

  @IsOptional()
  @IsIn(states)
  state?: string;

  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  fieldCode?: string;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  /** Part of a code or a title. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}

export class ScreeningQuery extends EntryFilter implements PageQuery {
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;

  /** With `-` before it: the largest first. */
  @IsIn([...sortable, ...sortable.map((one) => `-${one}`)])
  sort: Sort | `-${Sort}` = 'code';
}

export class ExportQuery extends EntryFilter {
  @IsIn(exportFormats)
  format: ExportFormat = 'xlsx';
}

export class NextQuery {
  @IsUUID()
  editionId!: string;

  @IsIn(states)
  state = 'submitted';
}

export class EditionQuery {
  @IsUUID()
  editionId!: string;
}

export class ReasonDto {
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  code!: string;

  /** Null is the same as none. */
  @Transform(({ value }: { value: unknown }) => value ?? undefined)
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  note?: string;
}

export class RejectDto {
  @ListOf(() => ReasonDto, { min: 1, max: 20 })
  reasons!: ReasonDto[];
}

export class ReturnDto extends RejectDto {
  /** The applicant may complete the entry until then. */
  @IsMoment()
  until!: string;
}

export class BatchEntryDto {
  @IsUUID()
  id!: string;

  @IsInt()
  @Min(1)
  version!: number;

  /** Instead of the reasons for all. */
  @IsOptional()
  @ListOf(() => ReasonDto, { min: 1, max: 20 })
  reasons?: ReasonDto[];
}

export class BatchDto {
  @ListOf(() => BatchEntryDto, { min: 1, max: 200 })
  ids!: BatchEntryDto[];

  @IsIn(['accept', 'return', 'reject'])
  ruling!: 'accept' | 'return' | 'reject';

  /** For every entry that has none of its own. */
  @IsOptional()
  @ListOf(() => ReasonDto, { max: 20 })
  reasons?: ReasonDto[];

  @ValidateIf(({ ruling, until }: BatchDto) => ruling === 'return' || until !== undefined)
  @IsMoment()
  until?: string;
}

export class ReopenDto {
  @IsInt()
  @Min(1)
  @Max(720)
  hours!: number;

  @IsString()
  @Length(1, 2000)
  reason!: string;
}
