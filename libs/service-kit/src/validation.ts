import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { surelyValid } from '@sangtao/contracts/surely-valid';
import type { ValidationError } from 'class-validator';
import { validatorText } from './field-texts.js';
import { Refusal, type FieldError } from './refusal.js';
import { currentScope } from './request-scope.js';

type Class = new () => object;

const takenAsTheyCome = new WeakSet<Class>();

/**
 * A body in which nothing is changed on the way in: no default, no `@Transform`. What surely satisfies its validators is taken as it came; of
 * all else class-validator decides, and says what is wrong. For what comes in rushes: class-validator costs as much as a statement.
 */
export function TakenAsItComes() {
  return (described: Class): void => void takenAsTheyCome.add(described);
}

class QuickValidationPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const described = metadata.metatype as Class | undefined;
    const quick =
      described !== undefined && takenAsTheyCome.has(described) && typeof value === 'object' && value !== null;
    if (quick && surelyValid(described, value)) return Promise.resolve(value);
    return super.transform(value, metadata);
  }
}

/** Whitelists and checks what comes in; the errors name the field, the rule and what is wanted. */
export function validationPipe(): ValidationPipe {
  return new QuickValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new Refusal('invalid-input', { errors: fieldErrors(errors) }),
  });
}

export function fieldErrors(errors: ValidationError[], path = ''): FieldError[] {
  const language = currentScope()?.language ?? 'vi';
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([code, text]) => ({
      field,
      code,
      message: validatorText(code, text, language),
    }));
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}
