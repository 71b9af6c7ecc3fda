import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';

export class AskBadgesDto {
  /** Only this kind; default: all. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  kindCode?: string;

  /** Badges of these delegates, also if they were printed before; default: those that were not. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  delegateIds?: string[];

  /** Why badges are printed again. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason?: string;
}

export class BatchParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  batchId!: string;
}
