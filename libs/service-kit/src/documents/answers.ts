import { z } from 'zod';

/** What a route answers with, under a name of its own in the API's document. Absent is not null: both are said. */
export function answer<Shape extends z.ZodRawShape>(name: string, shape: Shape) {
  return z.object(shape).meta({ id: name });
}

/** RFC 3339, UTC. */
export const moment = z.iso.datetime();

export function itemsOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) });
}

/** A page of a list; `nextCursor` is null on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export function countedPageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ ...pageOf(item).shape, total: z.int() });
}

/** A file instead of JSON. */
export class FileAnswer {
  readonly mediaTypes: readonly string[];

  constructor(...mediaTypes: string[]) {
    this.mediaTypes = mediaTypes;
  }
}
