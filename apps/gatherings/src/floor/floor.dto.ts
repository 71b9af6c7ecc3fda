import { hazards, type Hazard } from '@sangtao/programmes/gathering-floor';
import { IsMoment } from '@sangtao/service-kit/moment';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Point } from './geometry.js';

const sign = /^[A-Z0-9][A-Z0-9-]{0,19}$/;
const code = /^[a-z][a-z0-9-]{0,49}$/;
const far = 2_000;

export class NameDto {
  @IsString()
  @Length(1, 200)
  vi!: string;

  @IsString()
  @Length(1, 200)
  en!: string;
}

/** A corner, in metres from the hall's. */
export class PointDto {
  @IsNumber()
  @Min(-far)
  @Max(far)
  x!: number;

  @IsNumber()
  @Min(-far)
  @Max(far)
  y!: number;
}

class OutlineDto {
  /** In turn around it; the last is joined to the first. */
  @IsArray()
  @ArrayMinSize(3)
  @ArrayMaxSize(60)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PointDto)
  outline!: PointDto[];
}

class ZoneDto extends OutlineDto {
  @Matches(code)
  code!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  name!: NameDto;
}

export class HallDto extends OutlineDto {
  @IsArray()
  @ArrayMaxSize(40)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ZoneDto)
  zones!: ZoneDto[];
}

export class BoothDto extends OutlineDto {
  /** As on its sign. */
  @Matches(sign)
  code!: string;

  @Matches(code)
  zoneCode!: string;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  powerWatts!: number;
}

export class BoothRowDto {
  @Matches(code)
  zoneCode!: string;

  /** Before the number: A gives … */
  @Matches(/^[A-Z0-9]{1,10}$/)
  prefix!: string;

  @IsInt()
  @Min(1)
  @Max(900)
  firstNumber!: number;

  @IsInt()
  @Min(1)
  @Max(100)
  count!: number;

  @IsObject()
  @ValidateNested()
  @Type(() => PointDto)
  from!: PointDto;

  /** The direction of the row; elsewhere than `from`. */
  @IsObject()
  @ValidateNested()
  @Type(() => PointDto)
  towards!: PointDto;

  /** Along the row, in metres. */
  @IsNumber()
  @Min(1)
  @Max(50)
  width!: number;

  /** To its right. */
  @IsNumber()
  @Min(1)
  @Max(50)
  depth!: number;

  @IsNumber()
  @Min(0)
  @Max(50)
  gap!: number;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  powerWatts!: number;
}

export class DroppedBoothsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  boothIds!: string[];
}

export class AreaDto extends OutlineDto {
  @Matches(sign)
  code!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  name!: NameDto;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  powerWatts!: number;

  /** Kilograms per square metre. */
  @IsInt()
  @Min(0)
  @Max(100_000)
  floorLoad!: number;

  @IsArray()
  @ArrayUnique()
  @IsIn(hazards, { each: true })
  allows!: Hazard[];

  /** Whether several demonstrations may be shown at once. */
  @IsBoolean()
  parallel!: boolean;
}

export class SlotDto {
  @IsUUID()
  areaId!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => NameDto)
  title!: NameDto;

  /** Who shows it; empty: nobody knows yet. */
  @IsString()
  @MaxLength(300)
  exhibitor!: string;

  @IsMoment()
  startsAt!: string;

  @IsInt()
  @Min(1)
  @Max(1440)
  minutes!: number;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  powerWatts!: number;

  @IsInt()
  @Min(0)
  @Max(100_000)
  floorLoad!: number;

  @IsArray()
  @ArrayUnique()
  @IsIn(hazards, { each: true })
  hazards!: Hazard[];
}

export class BoothParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  boothId!: string;
}

export class AreaParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  areaId!: string;
}

export class SlotParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  slotId!: string;
}

export function pointOf({ x, y }: PointDto): Point {
  return [x, y];
}
