import { Problem } from '../../api/problem.js';

/** Refusals that are about one field, by the last part of its name. */
const places: Record<string, string> = {
  'gathering-code-taken': 'code',
  'carry-note': 'note',
  'invited-already': 'email',
};

const lastOf = (field: string) => field.split('.').at(-1)!;

/** What stands beside the fields of a form, and what is left to stand at its foot. */
export function errorsBeside(error: unknown, fields: readonly string[]) {
  const problem = error instanceof Problem ? error : undefined;
  const own = problem ? places[problem.code] : undefined;
  const beside = new Map((problem?.errors ?? []).map(({ field, message }) => [lastOf(field), message]));
  if (problem && own) beside.set(own, problem.title);
  const whole = beside.size > 0 && [...beside.keys()].every((field) => fields.includes(field));
  return { at: (field: string) => beside.get(field), rest: whole ? undefined : error };
}
