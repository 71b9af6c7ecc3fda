import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsISO8601, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import type { Topic } from '../topics.js';

/** One prize and the entry that won it. */
export class PublishedHonour {
  @IsUUID()
  honourId!: string;

  @IsUUID()
  entryId!: string;

  @IsString()
  @Length(1, 50)
  fieldCode!: string;

  @IsString()
  @Length(1, 50)
  prizeCode!: string;
}

/** Results are public from now on. Key: the edition’s id. Topic: `awards.result`. */
export class ResultsPublishedV1 {
  static readonly type = 'awards.results-published.v1';
  static readonly topic: Topic = 'awards.result';

  @IsUUID()
  editionId!: string;

  @IsString()
  @Length(1, 100)
  decisionNumber!: string;

  @IsISO8601({ strict: true })
  publishedAt!: string;

  @IsArray()
  @ArrayMaxSize(20000)
  @ValidateNested({ each: true })
  @Type(() => PublishedHonour)
  honours!: PublishedHonour[];
}
