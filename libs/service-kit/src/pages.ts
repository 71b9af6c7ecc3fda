import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { Refusal } from './refusal.js';

/** Query parameters of every list. */
export class PageQuery {
  /** Where the page before ended; opaque. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;
}

export interface Page<Item> {
  items: Item[];
  /** Null on the last page. */
  nextCursor: string | null;
}

/** A page that also says how many rows all pages have. */
export interface CountedPage<Item> extends Page<Item> {
  total: number;
}

/** Cuts `limit + 1` rows to a page; `key` is what the next page starts after. */
export function page<Row>(rows: Row[], limit: number, key: (row: Row) => unknown): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(key(last)) : null };
}

export function writeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws Refusal invalid-input when the cursor is not one of ours */
export function readCursor<Key>(cursor: string | undefined, isKey: (value: unknown) => value is Key): Key | undefined {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (isKey(key)) return key;
  } catch {
    // Falls through: the same answer as for a key of another shape.
  }
  throw new Refusal('invalid-input', { errors: [{ field: 'cursor', code: 'cursor' }] });
}
