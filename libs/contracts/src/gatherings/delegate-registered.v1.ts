import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** Somebody registered for a gathering. Key: the delegate’s id. Topic: `gatherings.delegate`. */
export class DelegateRegisteredV1 {
  static readonly type = 'gatherings.delegate-registered.v1';
  static readonly topic: Topic = 'gatherings.delegate';

  @IsUUID()
  delegateId!: string;

  @IsUUID()
  gatheringId!: string;

  /** Null where nobody signed in for it. */
  @IsOptional()
  @IsUUID()
  accountId!: string | null;

  @IsString()
  @Length(1, 50)
  kindCode!: string;

  /** Waits for the office, has a place, or waits for one. */
  @IsIn(['pending', 'confirmed', 'waiting'])
  state!: 'pending' | 'confirmed' | 'waiting';

  /** In the waiting list, from 1 on. */
  @IsOptional()
  @IsInt()
  @Min(1)
  place!: number | null;
}
