import { IsInt, IsString, IsUUID, Length, Matches, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/**
 * What people may know of a gathering, whole: when it is announced and at every change after that. Key: the gathering’s id. Topic:
 * `gatherings.gathering`.
 */
export class GatheringAnnouncedV1 {
  static readonly type = 'gatherings.gathering-announced.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  @IsString()
  @Length(1, 50)
  code!: string;

  @IsString()
  @Length(1, 300)
  nameVi!: string;

  @IsString()
  @Length(1, 300)
  nameEn!: string;

  /** Its first day, where it is held. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startsOn!: string;

  /** Its last day. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  endsOn!: string;

  @IsString()
  @Length(1, 64)
  timeZone!: string;

  @IsString()
  @Length(1, 10)
  provinceCode!: string;

  @IsString()
  @Length(1, 300)
  venue!: string;

  /** Of the gathering, as its readers count it. */
  @IsInt()
  @Min(1)
  gatheringVersion!: number;
}
