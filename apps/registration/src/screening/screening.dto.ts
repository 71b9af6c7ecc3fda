import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

export class ScreeningQuery extends PageQuery {
  @IsUUID()
  editionId!: string;

  @IsOptional()
  @IsIn(['submitted', 'returned', 'accepted', 'rejected', 'withdrawn'])
  state?: string;

  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  fieldCode?: string;

  /** Part of a code or a title. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  q?: string;
}

export class EditionQuery {
  @IsUUID()
  editionId!: string;
}

export class ReasonDto {
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  code!: string;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  note?: string;
}

export class RejectDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ReasonDto)
  reasons!: ReasonDto[];
}

export class ReturnDto extends RejectDto {
  /** The applicant may complete the entry until then. */
  @IsISO8601({ strict: true })
  until!: string;
}
