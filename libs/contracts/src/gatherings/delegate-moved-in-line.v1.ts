import { IsInt, IsOptional, IsString, IsUUID, Length, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** The office put somebody at another place of the waiting list; why, gatherings knows. Key: the delegate’s id. Topic: `gatherings.delegate`. */
export class DelegateMovedInLineV1 {
  static readonly type = 'gatherings.delegate-moved-in-line.v1';
  static readonly topic: Topic = 'gatherings.delegate';

  @IsUUID()
  delegateId!: string;

  @IsUUID()
  gatheringId!: string;

  @IsOptional()
  @IsUUID()
  accountId!: string | null;

  @IsString()
  @Length(1, 50)
  kindCode!: string;

  @IsInt()
  @Min(1)
  from!: number;

  @IsInt()
  @Min(1)
  to!: number;
}
