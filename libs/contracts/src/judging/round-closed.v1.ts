import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Topic } from '../topics.js';

/** One place in the ranking of a field. */
export class RankedEntry {
  @IsUUID()
  entryId!: string;

  @IsString()
  @Length(1, 50)
  fieldCode!: string;

  @IsNumber()
  score!: number;

  /** 1 is best; equal ranks are undecided ties. */
  @IsInt()
  @Min(0)
  rank!: number;

  @IsInt()
  @Min(0)
  readings!: number;

  /** The step of the chain that set it apart from an equal score. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  tieStep!: string | null;

  /** Mean points by criterion. */
  @IsObject()
  criteria!: Record<string, number>;
}

/** What the ledger held when the round closed. */
export class LedgerCheckpoint {
  @IsInt()
  @Min(0)
  size!: number;

  /** RFC 6962 tree head, hex. */
  @IsString()
  @Length(1, 64)
  root!: string;
}

/** The ranking of a round and the checkpoint of its score ledger. Key: the round’s id. Topic: `judging.round`. */
export class RoundClosedV1 {
  static readonly type = 'judging.round-closed.v1';
  static readonly topic: Topic = 'judging.round';

  @IsUUID()
  roundId!: string;

  @IsUUID()
  editionId!: string;

  @IsString()
  @Length(1, 50)
  stageCode!: string;

  @IsString()
  @Length(1, 20)
  method!: string;

  @IsArray()
  @ArrayMaxSize(20000)
  @ValidateNested({ each: true })
  @Type(() => RankedEntry)
  ranking!: RankedEntry[];

  @ValidateNested()
  @Type(() => LedgerCheckpoint)
  checkpoint!: LedgerCheckpoint;
}
