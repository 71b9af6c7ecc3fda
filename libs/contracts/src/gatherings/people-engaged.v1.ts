import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsISO8601, IsUUID, ValidateNested } from 'class-validator';
import type { Topic } from '../topics.js';

/** RFC 3339, UTC; it ends after it starts. */
export class EngagedTime {
  @IsISO8601({ strict: true })
  startsAt!: string;

  @IsISO8601({ strict: true })
  endsAt!: string;
}

export class EngagedPerson {
  @IsUUID()
  accountId!: string;

  /** All of them from this source; none: the person is free of it again. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => EngagedTime)
  times!: EngagedTime[];
}

const sources = ['agenda', 'booth'] as const;

/**
 * When people are needed at a gathering, so that nothing else is planned for them then: sessions of the public agenda in which they speak, or
 * duty at their booth. Who is named has these times from now on in place of those before; who is not named keeps theirs. Key: the gathering’s id.
 * Topic: `gatherings.gathering`.
 */
export class PeopleEngagedV1 {
  static readonly type = 'gatherings.people-engaged.v1';
  static readonly topic: Topic = 'gatherings.gathering';

  @IsUUID()
  gatheringId!: string;

  @IsIn(sources)
  source!: (typeof sources)[number];

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => EngagedPerson)
  people!: EngagedPerson[];
}
