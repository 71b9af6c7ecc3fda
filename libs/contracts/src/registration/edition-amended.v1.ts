import { IsInt, IsObject, IsString, IsUUID, Length, Min } from 'class-validator';
import type { Topic } from '../topics.js';

/** The edition’s rulebook, whole, when it is announced and at every change. Key: the edition’s id. Topic: `registration.edition`. */
export class EditionAmendedV1 {
  static readonly type = 'registration.edition-amended.v1';
  static readonly topic: Topic = 'registration.edition';

  @IsUUID()
  editionId!: string;

  @IsString()
  @Length(1, 50)
  code!: string;

  @IsInt()
  @Min(0)
  year!: number;

  @IsInt()
  @Min(0)
  rulebookVersion!: number;

  /** As `libs/programmes` describes it; readers parse it with that library. */
  @IsObject()
  rulebook!: object;
}
