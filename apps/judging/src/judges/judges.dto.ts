import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

export class InviteDto {
  @IsEmail()
  email!: string;

  @IsString()
  @Length(1, 200)
  name!: string;

  /** Fields that the judge reads; none means all. */
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^[a-z][a-z0-9-]{0,49}$/, { each: true })
  fieldCodes!: string[];

  @IsOptional()
  @IsIn(['judge', 'chair'])
  role?: 'judge' | 'chair';

  @IsOptional()
  @IsString()
  @Length(1, 64)
  organisationId?: string;
}

export class InviteManyDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => InviteDto)
  judges!: InviteDto[];
}
