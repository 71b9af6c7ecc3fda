import { ArrayMaxSize, IsArray, IsInt, IsISO8601, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** A body may nominate from now on. Key: the edition’s id. Topic: `registration.edition`. */
export class NominationsOpenedV1 {
  static readonly type = 'registration.nominations-opened.v1';
  static readonly topic: Topic = 'registration.edition';

  @IsUUID()
  editionId!: string;

  @IsString()
  @Length(1, 64)
  organisationId!: string;

  /** Its officers, to be told. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  accountIds!: string[];

  /** Works that it may send. */
  @IsInt()
  @Min(1)
  @Max(1000)
  quota!: number;

  /** The edition’s deadline. */
  @IsISO8601({ strict: true })
  closesAt!: string;
}
