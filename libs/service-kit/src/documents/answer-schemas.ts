import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '@sangtao/contracts/json-schema';
import { z } from 'zod';

/**
 * The schema of an answer, or of an object that is sent; what has a name goes into `components`.
 * @throws Error when two different ones would share a name
 */
export function answerSchema(
  answer: z.ZodType,
  components: Record<string, JsonSchema>,
  io: 'input' | 'output' = 'output',
): JsonSchema {
  const override = io === 'output' ? tidy : withoutRestating;
  const { $defs = {}, ...schema } = z.toJSONSchema(answer, { io, override }) as JsonSchema;
  // The document names its dialect once, for all.
  delete schema.$schema;
  for (const [name, one] of Object.entries($defs as Record<string, JsonSchema>)) {
    const named = pointed(one);
    delete named.id;
    if (components[name] && !isDeepStrictEqual(components[name], named)) {
      throw new Error(`two different schemas would be the component ${name}`);
    }
    components[name] = named;
  }
  return pointed(schema);
}

/** Open, so that a new property breaks nobody who reads an answer. */
function tidy(given: { jsonSchema: JsonSchema }): void {
  withoutRestating(given);
  if (given.jsonSchema.additionalProperties === false) delete given.jsonSchema.additionalProperties;
}

function withoutRestating({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if ('format' in jsonSchema) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  delete jsonSchema.propertyNames;
}

/** @throws Error when a DTO and an answer would share a name */
export function joined(
  answers: Record<string, JsonSchema>,
  inputs: Record<string, JsonSchema>,
): Record<string, JsonSchema> {
  const twice = Object.keys(inputs).find((name) => name in answers);
  if (twice) throw new Error(`a DTO and an answer would both be the component ${twice}`);
  return { ...answers, ...inputs };
}

function pointed(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}
