import { ValidateBy } from 'class-validator';

/** A name or a title: no line break and no other control character, which would tear a letter's head or a badge. */
export function IsOneLine(): PropertyDecorator {
  return ValidateBy({
    name: 'isOneLine',
    validator: { validate: isOneLine, defaultMessage: () => 'must be one line' },
  });
}

function isOneLine(value: unknown): boolean {
  return typeof value === 'string' && !/[\p{Cc}\u2028\u2029]/u.test(value);
}
