import { getMetadataStorage } from 'class-validator';
import { nestedClass, type Class } from './json-schema.js';

/** Property name → its rules, as `name(arguments)`, sorted, and the schema of a nested class: what a published version promises. */
export interface EventSchema {
  [property: string]: string[] | EventSchema;
}

export function schemaOf(describedClass: Class): EventSchema {
  const rules: Record<string, string[]> = {};
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(describedClass, '', false, false)) {
    const each = rule.each ? ' each' : '';
    const constraints = JSON.stringify(rule.constraints ?? []);
    (rules[rule.propertyName] ??= []).push(`${rule.name ?? rule.type}${constraints}${each}`);
  }
  const schema: EventSchema = {};
  for (const property of Object.keys(rules).sort()) {
    schema[property] = rules[property]!.sort();
    const nested = nestedClass(describedClass, property);
    if (nested) schema[`${property}[]`] = schemaOf(nested);
  }
  return schema;
}
