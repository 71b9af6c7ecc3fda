import { IsISO8601, IsOptional, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** Judges may score. Key: the round’s id. Topic: `judging.round`. */
export class RoundOpenedV1 {
  static readonly type = 'judging.round-opened.v1';
  static readonly topic: Topic = 'judging.round';

  @IsUUID()
  roundId!: string;

  @IsUUID()
  editionId!: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  dueAt!: string | null;
}
