import { conflictKinds, severities, type Severity } from '@sangtao/programmes/gathering-agenda';
import { PageQuery } from '@sangtao/service-kit/pages';
import { IsMoment } from '@sangtao/service-kit/moment';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { sessionKinds, type SessionKind } from './agenda.js';

export class TitleDto {
  @IsString()
  @Length(1, 300)
  vi!: string;

  /** Empty: not translated. */
  @IsString()
  @MaxLength(300)
  en!: string;
}

export class AbstractDto {
  @IsString()
  @MaxLength(5000)
  vi!: string;

  @IsString()
  @MaxLength(5000)
  en!: string;
}

export class RoomDto {
  @IsObject()
  @ValidateNested()
  @Type(() => TitleDto)
  name!: TitleDto;

  @IsString()
  @MaxLength(200)
  building!: string;

  @IsInt()
  @Min(1)
  @Max(100_000)
  capacity!: number;
}

class WindowDto {
  @IsMoment()
  from!: string;

  @IsMoment()
  until!: string;
}

export class SpeakerDto {
  @IsString()
  @Length(1, 200)
  name!: string;

  @IsString()
  @MaxLength(200)
  title!: string;

  @IsString()
  @MaxLength(300)
  organisation!: string;

  /** Whose account it is: they are told when a session of theirs moves. */
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  /** When they can come; empty: always. */
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WindowDto)
  available!: WindowDto[];
}

class PartDto {
  @IsObject()
  @ValidateNested()
  @Type(() => TitleDto)
  title!: TitleDto;

  @IsInt()
  @Min(1)
  @Max(1440)
  minutes!: number;

  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  speakerIds!: string[];
}

export class SessionDto {
  @IsIn(sessionKinds)
  kind!: SessionKind;

  @IsObject()
  @ValidateNested()
  @Type(() => TitleDto)
  title!: TitleDto;

  @IsObject()
  @ValidateNested()
  @Type(() => AbstractDto)
  abstract!: AbstractDto;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  track?: string | null;

  @IsUUID()
  roomId!: string;

  /** To the minute. */
  @IsMoment()
  startsAt!: string;

  @IsInt()
  @Min(1)
  @Max(1440)
  minutes!: number;

  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  speakerIds!: string[];

  /** Audience. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  expected?: number | null;

  /** One after the other from the session's start. */
  @IsArray()
  @ArrayMaxSize(30)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  parts!: PartDto[];
}

class SeverityDto implements Record<(typeof conflictKinds)[number], Severity> {
  @IsIn(severities)
  room!: Severity;

  @IsIn(severities)
  speaker!: Severity;

  @IsIn(severities)
  availability!: Severity;

  @IsIn(severities)
  capacity!: Severity;

  @IsIn(severities)
  travel!: Severity;
}

export class AgendaRulesDto {
  @IsObject()
  @ValidateNested()
  @Type(() => SeverityDto)
  severity!: SeverityDto;

  @IsInt()
  @Min(0)
  @Max(240)
  roomChangeMinutes!: number;

  @IsInt()
  @Min(0)
  @Max(240)
  buildingChangeMinutes!: number;
}

export class ReleaseDto {
  /** What changed, in a sentence for everybody. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  note?: string | null;
}

export class SessionParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  sessionId!: string;
}

export class RoomParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  roomId!: string;
}

export class SpeakerParams {
  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  speakerId!: string;
}

export class ReleaseParams {
  @IsUUID()
  gatheringId!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  number!: number;
}

export class ReleasesQuery extends PageQuery {}

export class LanguageQuery {
  @IsOptional()
  @IsIn(['vi', 'en'])
  lang?: 'vi' | 'en';
}
