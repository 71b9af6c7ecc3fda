import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import type { Topic } from '../topics.js';

/** A need, and the offers that answer it and that its owner has not heard of. */
export class ProposedMatch {
  @IsUUID()
  needId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  offerIds!: string[];
}

/** New offers answer needs of this owner; once a day at most. Key: the first need’s id. Topic: `exchange.listing`. */
export class MatchProposedV1 {
  static readonly type = 'exchange.match-proposed.v1';
  static readonly topic: Topic = 'exchange.listing';

  @IsUUID()
  ownerId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ProposedMatch)
  needs!: ProposedMatch[];
}
