import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { surelyValid } from '@sangtao/contracts/surely-valid';
import type { ValidationError } from 'class-validator';
import { Refusal, type FieldError } from './refusal.js';
import { currentScope, type Language } from './request-scope.js';

const messages: Record<string, Record<Language, string>> = {
  whitelistValidation: { vi: 'không có trường này', en: 'there is no such field' },
  isString: { vi: 'phải là chữ', en: 'must be text' },
  isNotEmpty: { vi: 'không được để trống', en: 'must not be empty' },
  isUuid: { vi: 'phải là mã UUID', en: 'must be a UUID' },
  isInt: { vi: 'phải là số nguyên', en: 'must be a whole number' },
  isNumber: { vi: 'phải là số', en: 'must be a number' },
  isBoolean: { vi: 'phải là true hoặc false', en: 'must be true or false' },
  isEmail: { vi: 'phải là địa chỉ e-mail', en: 'must be an e-mail address' },
  isIso8601: {
    vi: 'phải là thời điểm RFC 3339, ví dụ 2026-07-31T16:59:59Z',
    en: 'must be an RFC 3339 time, for example 2026-07-31T16:59:59Z',
  },
  isObject: { vi: 'phải là một đối tượng', en: 'must be an object' },
  isArray: { vi: 'phải là một danh sách', en: 'must be a list' },
};

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
      message: messages[code]?.[language] ?? text,
    }));
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}
