import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Min } from 'class-validator';
import type { Topic } from '../topics.js';

const states = ['pending', 'confirmed', 'waiting', 'rejected', 'cancelled'] as const;
const causes = ['approved', 'rejected', 'edited', 'place-freed', 'by-person', 'by-office'] as const;

/** A registration is in another state than before. Key: the delegate’s id. Topic: `gatherings.delegate`. */
export class DelegateStateChangedV1 {
  static readonly type = 'gatherings.delegate-state-changed.v1';
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

  @IsIn(states)
  before!: (typeof states)[number];

  @IsIn(states)
  state!: (typeof states)[number];

  /** In the waiting list, from 1 on. */
  @IsOptional()
  @IsInt()
  @Min(1)
  place!: number | null;

  @IsIn(causes)
  cause!: (typeof causes)[number];
}
