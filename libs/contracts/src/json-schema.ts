import { isDeepStrictEqual } from 'node:util';
import { getMetadataStorage } from 'class-validator';
import { nestedTypes } from './nested-types.js';

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1 and AsyncAPI 3. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

export type Class = new () => object;
type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

export const componentRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** What a validator promises, by its name in class-validator. */
const promises: Record<string, (...constraints: never[]) => JsonSchema> = {
  isString: () => ({ type: 'string' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isBoolean: () => ({ type: 'boolean' }),
  isObject: () => ({ type: 'object' }),
  isArray: () => ({ type: 'array' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isIso8601: () => ({ type: 'string', format: 'date-time' }),
  isOneLine: () => ({ type: 'string' }),
  isDay: () => ({ type: 'string', format: 'date' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isIn: (values: readonly unknown[]) => ({ enum: [...values] }),
  matches: ({ source }: RegExp) => ({ type: 'string', pattern: source }),
  isLength: (minLength: number, maxLength: number) => ({ type: 'string', minLength, maxLength }),
  maxLength: (maxLength: number) => ({ type: 'string', maxLength }),
  min: (minimum: number) => ({ minimum }),
  max: (maximum: number) => ({ maximum }),
  arrayMinSize: (minItems: number) => ({ type: 'array', minItems }),
  arrayUnique: () => ({ uniqueItems: true }),
  arrayMaxSize: (maxItems: number) => ({ type: 'array', maxItems }),
};

/** Turns classes with validators into schemas; a class that another one holds becomes a component of its own. */
export class SchemaWriter {
  /** By component name. */
  readonly components: Record<string, JsonSchema> = {};
  private readonly classes = new Map<string, Class>();

  /**
   * @param nameOf the component's name of a class
   * @param shapeOf what is known of an object beyond that it is one
   */
  constructor(
    private readonly nameOf: (described: Class) => string = ({ name }) => name,
    private readonly shapeOf: (described: Class, property: string) => JsonSchema | undefined = () => undefined,
  ) {}

  /** @throws Error when two different classes would share a name, or a validator has no meaning here yet */
  refOf(described: Class): JsonSchema {
    const name = this.nameOf(described);
    const known = this.classes.get(name);
    if (known !== described) {
      const schema = this.schemaOf(described);
      if (known && !isDeepStrictEqual(schema, this.components[name])) {
        throw new Error(`two different classes would be the component ${name}`);
      }
      this.classes.set(name, described);
      this.components[name] = schema;
    }
    return componentRef(name);
  }

  schemaOf(described: Class): JsonSchema {
    const rules = Map.groupBy(rulesOf(described), ({ propertyName }) => propertyName);
    const example = new described() as Record<string, unknown>;
    const properties: Record<string, JsonSchema> = {};
    const required: string[] = [];
    for (const [property, own] of rules) {
      const initial = example[property];
      const schema = this.propertyOf(described, property, own);
      properties[property] = initial === undefined ? schema : { ...schema, default: initial };
      if (initial === undefined && !own.some(mayBeAbsent)) required.push(property);
    }
    return {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    };
  }

  private propertyOf(described: Class, property: string, rules: Rule[]): JsonSchema {
    const whole: JsonSchema[] = [];
    const items: JsonSchema[] = [];
    for (const rule of rules) (rule.each ? items : whole).push(this.promiseOf(described, property, rule));
    if (items.length > 0) whole.push({ type: 'array', items: merged(items) });
    const type = scalarOf(described, property);
    const schema = merged(whole);
    const known = '$ref' in schema || 'type' in schema || !type ? schema : { type, ...schema };
    return rules.some(mayBeNull) ? orNull(known) : known;
  }

  private promiseOf(described: Class, property: string, rule: Rule): JsonSchema {
    if (rule.type === 'conditionalValidation') return {};
    if (rule.type === 'nestedValidation') return this.refOf(nestedClass(described, property)!);
    const shape = rule.name === 'isObject' ? this.shapeOf(described, property) : undefined;
    if (shape) return shape;
    const promise = promises[rule.name ?? rule.type];
    if (!promise) throw new Error(`${described.name}.${property}: no schema for the validator ${rule.name}`);
    return promise(...((rule.constraints ?? []) as never[]));
  }
}

function rulesOf(described: Class): Rule[] {
  return getMetadataStorage().getTargetValidationMetadatas(described, '', false, false);
}

/** `@IsOptional()`, or a `@ValidateIf()` that looks at other properties. */
function mayBeAbsent({ type, name, constraints }: Rule): boolean {
  return type === 'conditionalValidation' && (name === 'isOptional' || !looksAtItsValue(constraints));
}

/** `@IsOptional()` takes null as well, and so does `@ValidateIf((_, value) => value !== null)`. */
function mayBeNull({ type, name, constraints }: Rule): boolean {
  return type === 'conditionalValidation' && (name === 'isOptional' || looksAtItsValue(constraints));
}

function looksAtItsValue([condition]: unknown[]): boolean {
  return (condition as (...given: unknown[]) => boolean).length > 1;
}

/** A class that itself has rules; `@Type(() => Number)` names none. */
export function nestedClass(described: Class, property: string): Class | undefined {
  const named = nestedTypes.findTypeMetadata(described, property)?.typeFunction();
  return named === Number || named === Date ? undefined : (named as Class | undefined);
}

function scalarOf(described: Class, property: string): string | undefined {
  const declared: unknown = Reflect.getMetadata('design:type', described.prototype as object, property);
  if (declared === String) return 'string';
  if (declared === Number) return 'number';
  return declared === Boolean ? 'boolean' : undefined;
}

/** All hold; a reference stands alone, because what it names says more than `type: object`. */
function merged(schemas: JsonSchema[]): JsonSchema {
  const reference = schemas.find((schema) => '$ref' in schema);
  if (reference) return reference;
  const patterns = schemas.filter((schema) => 'pattern' in schema);
  const all = Object.assign({}, ...schemas) as JsonSchema;
  return patterns.length > 1 ? { ...all, pattern: patterns[0]!.pattern, allOf: patterns.slice(1) } : all;
}

function orNull(schema: JsonSchema): JsonSchema {
  if (typeof schema.type === 'string' && !('enum' in schema)) return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}
