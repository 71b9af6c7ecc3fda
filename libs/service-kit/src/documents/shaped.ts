import type { Class } from '@sangtao/contracts/json-schema';
import type { z } from 'zod';

const key = 'sangtao:shape';

/** What an `@IsObject()` of a DTO holds, for the document; the service checks it where its rules are known. */
export const Shaped = (shape: z.ZodType) => (prototype: object, property: string) =>
  Reflect.defineMetadata(key, shape, prototype, property);

export function shapeOf({ prototype }: Class, property: string): z.ZodType | undefined {
  return Reflect.getMetadata(key, prototype as object, property) as z.ZodType | undefined;
}
