import { isISO8601, ValidateBy } from 'class-validator';

/** A day or a moment that has a place in time. ISO 8601 also writes weeks (2026-W31-5) and days of a year, which no part of this system reads. */
export function IsMoment(): PropertyDecorator {
  return ValidateBy({
    // The name under which documents and messages know it.
    name: 'isIso8601',
    validator: { validate: isMoment, defaultMessage: () => 'must be a moment' },
  });
}

export function isMoment(value: unknown): boolean {
  return isISO8601(value, { strict: true }) && !Number.isNaN(Date.parse(value as string));
}
