import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import type { Topic } from '../topics.js';

/**
 * People are invited to a gathering; whoever writes to them asks gatherings for the address of each. Key: the gathering’s id. Topic:
 * `gatherings.gathering`.
 */
export class DelegatesInvitedV1 {
  static readonly type = 'gatherings.delegates-invited.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  invitationIds!: string[];
}
