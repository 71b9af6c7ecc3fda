import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

class CarryOverDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/, { each: true })
  kindCodes!: string[];

  /** They said so when they registered; or they are on duty, as the note says. */
  @IsIn(['consent', 'duty'])
  ground!: 'consent' | 'duty';

  @IsOptional()
  @IsString()
  @Length(1, 500)
  note?: string;
}

export class CloneDto {
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,29}$/)
  code!: string;

  /** The new first day: every date moves by as many days. */
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  startsOn!: string;

  @Matches(/^[0-9]{2}$/)
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

  /** Without it no personal data are copied. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CarryOverDto)
  carryOver?: CarryOverDto;
}
