import { IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/**
 * One person is invited to a gathering, for the first time or again; whoever writes to them asks gatherings for the address. Key: the gathering’s id.
 * Topic: `gatherings.gathering`.
 */
export class InvitationSentV1 {
  static readonly type = 'gatherings.invitation-sent.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  @IsUUID()
  invitationId!: string;

  /** The number that the letter bears; another one each time. */
  @IsUUID()
  letterId!: string;
}
