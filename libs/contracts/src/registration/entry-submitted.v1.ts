import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsISO8601, IsUUID, Length, IsString } from 'class-validator';
import type { Topic } from '../topics.js';

/** An entry was handed in and is complete. Key: the entry's id. Topic: `registration.entry`. */
export class EntrySubmittedV1 {
  static readonly type = 'registration.entry-submitted.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  programmeId!: string;

  /** Code of the field of competition in the programme's rulebook. */
  @IsString()
  @Length(1, 50)
  fieldCode!: string;

  /** Opaque ids of the authors, for conflicts of interest; their names stay in registration. */
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  authorIds!: string[];

  @IsISO8601({ strict: true })
  submittedAt!: string;
}
