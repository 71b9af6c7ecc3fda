import { IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/** Somebody who had a letter is not invited to a gathering any more. Key: the gathering’s id. Topic: `gatherings.gathering`. */
export class InvitationWithdrawnV1 {
  static readonly type = 'gatherings.invitation-withdrawn.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  invitationId!: string;
}
