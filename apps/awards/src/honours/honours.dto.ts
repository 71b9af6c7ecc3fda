import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';

export class RegisterQuery extends PageQuery {
  /** Words of title, names and code, with or without accents; all of them must be there. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2999)
  year?: number;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;

  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  prizeCode?: string;

  /** Prizes of contests, or works of a list that ends in a book. */
  @IsOptional()
  @IsIn(['prize', 'book'])
  kind?: 'prize' | 'book';
}

export class HeldDto {
  @IsOptional()
  @IsUUID()
  accountId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 40)
  certificateCode?: string;
}

export class FieldQuery {
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  fieldCode?: string;
}

export class RevokeDto {
  @IsString()
  @Length(5, 2000)
  reason!: string;
}
