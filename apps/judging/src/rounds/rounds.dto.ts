import { IsBoolean, IsISO8601, IsOptional, IsUUID, Matches } from 'class-validator';
import type { Round } from './round.js';

export class EditionQuery {
  @IsUUID()
  editionId!: string;
}

export class CreateRoundDto extends EditionQuery {
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  stageCode!: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  dueAt?: string;
}

export class MoveDueDto {
  @IsISO8601({ strict: true })
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
