import 'reflect-metadata';
import { IsString, Length } from 'class-validator';

/** What a code was called when a report was frozen. */
export class NamedCode {
  @IsString()
  @Length(1, 64)
  code!: string;

  @IsString()
  @Length(1, 300)
  vi!: string;

  @IsString()
  @Length(1, 300)
  en!: string;
}

/** Rows in one event at most, so that every log takes it. */
export const mostFrozenRows = 20_000;
