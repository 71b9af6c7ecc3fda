import { ValidateBy } from 'class-validator';

/** `YYYY-MM-DD`, of years that people plan in. */
export const dayPattern = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** A day that there is, `YYYY-MM-DD`: 2026-02-30 is none. */
export function IsDay(): PropertyDecorator {
  return ValidateBy({ name: 'isDay', validator: { validate: isDay, defaultMessage: () => 'must be a day' } });
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !dayPattern.test(value)) return false;
  const at = new Date(value);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === value;
}
