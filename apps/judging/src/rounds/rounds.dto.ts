import { IsMoment } from '@sangtao/service-kit/moment';
import { IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import type { Round } from './round.js';

export class EditionQuery {
  @IsUUID()
  editionId!: string;
}

export class CreateRoundDto extends EditionQuery {
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  stageCode!: string;

  @IsOptional()
  @IsMoment()
  dueAt?: string;
}

export class MoveDueDto {
  @IsMoment()
  dueAt!: string;
}

export class CloseRoundDto {
  /** Close although readings are missing. */
  @IsOptional()
  @IsBoolean()
  confirm?: boolean;
}

export function roundAnswer({ id, editionId, stageCode, stage, state, dueAt, version }: Round) {
  const { criteria, totalScale, readings, method, assignment } = stage;
  return { id, editionId, stageCode, state, criteria, totalScale, readings, method, assignment, dueAt, version };
}
