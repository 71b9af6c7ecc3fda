import { ListOf } from '@sangtao/service-kit/list-of';
import { PageQuery } from '@sangtao/service-kit/pages';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { codesOf, returnReasons } from '../listings/terms.js';

export class ModerationQuery extends PageQuery {
  @IsOptional()
  @IsIn(['offer', 'need'])
  side?: 'offer' | 'need';
}

export class ReasonDto {
  @IsIn(codesOf(returnReasons))
  code!: string;

  /** To the owner alone. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  note?: string | null;
}

export class GiveBackDto {
  @ListOf(() => ReasonDto, { min: 1, max: 10 })
  reasons!: ReasonDto[];
}
