import { verdicts, type Direction, type Verdict } from '@sangtao/programmes/admission';
import { IsOneLine } from '@sangtao/service-kit/one-line';
import { ListOf } from '@sangtao/service-kit/list-of';
import { PageQuery } from '@sangtao/service-kit/pages';
import { IsMoment } from '@sangtao/service-kit/moment';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { meansOfReading, type Means } from './means-of-reading.js';

const moment = /^20\d{2}-.{5,22}Z$/;
const code = /^[a-z][a-z0-9-]{0,49}$/;

export class RegisterScannerDto {
  /** By which people know it: `Điện thoại cổng 1`. */
  @IsString()
  @Length(1, 80)
  @IsOneLine()
  @Matches(/\S/)
  name!: string;

  @Matches(code)
  gate!: string;
}

export class ScannerParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  deviceId!: string;
}

export class ScanDto {
  /** Made on the device, the same for every try of sending it. */
  @IsUUID()
  nonce!: string;

  /** SHA-256, hex, of what was read from the badge. */
  @Matches(/^[0-9a-f]{64}$/)
  codeHash!: string;

  /** By the device's clock. */
  @IsMoment()
  @Matches(moment)
  at!: string;

  @Matches(code)
  gate!: string;

  @IsIn(['in', 'out'])
  direction!: Direction;

  @IsIn(meansOfReading)
  means!: Means;

  /** What the device said to the person at the gate by itself; none: it waits for this answer. */
  @IsOptional()
  @IsIn(verdicts)
  shown?: Verdict | null;
}

export class ScansDto {
  /** What the device's clock says now: a clock that is off moves no scan. */
  @IsMoment()
  @Matches(moment)
  sentAt!: string;

  /** None: the device only asks whether it still may. */
  @ListOf(() => ScanDto, { max: 200 })
  scans!: ScanDto[];
}

export class ConflictsQuery extends PageQuery {}
