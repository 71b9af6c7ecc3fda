import { getMetadataStorage } from 'class-validator';
import type { EventClass } from './event-registry.js';

/** Property name → its rules, as `name(arguments)`, sorted: what a published version promises. */
export type EventSchema = Record<string, string[]>;

export function schemaOf(eventClass: EventClass): EventSchema {
  const schema: EventSchema = {};
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(eventClass, '', false, false)) {
    const each = rule.each ? ' each' : '';
    const constraints = JSON.stringify(rule.constraints ?? []);
    (schema[rule.propertyName] ??= []).push(`${rule.name ?? rule.type}${constraints}${each}`);
  }
  for (const rules of Object.values(schema)) rules.sort();
  return Object.fromEntries(Object.entries(schema).sort(([a], [b]) => (a < b ? -1 : 1)));
}
