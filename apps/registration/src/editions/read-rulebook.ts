import { parseRulebook, RulebookError, type Rulebook } from '@sangtao/programmes/rulebook';
import type { WrongPlace } from '@sangtao/programmes/wrong-places';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';

/** @throws Refusal wrong-rulebook, naming each place */
export function readRulebook(read: () => Rulebook): Rulebook;
export function readRulebook(value: object): Rulebook;
export function readRulebook(source: object | (() => Rulebook)): Rulebook {
  try {
    return typeof source === 'function' ? (source as () => Rulebook)() : parseRulebook(source);
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    throw wrongRulebook(error.problems, error);
  }
}

export function wrongRulebook(problems: WrongPlace[], cause?: unknown): Refusal {
  const errors = problems.map(({ path, message, code, values }): FieldError =>
    code ? { field: path, code, values } : { field: path, code: 'rulebook', message },
  );
  return new Refusal('wrong-rulebook', { errors }, { cause });
}
