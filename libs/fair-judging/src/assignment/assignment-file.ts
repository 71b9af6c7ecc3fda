import { AssignmentInputError, type AssignmentProblem, type JudgeLimits } from './assignment-problem.js';

/**
 * Reads `{"affinity": [[…]], "reviews_per_entry": 3, "judges": [{"min_load": 2, "max_load": 4, "organisation": "…"}]}`;
 * `fixed` may list pairs that stay, `anchors` entries that everybody reads; other fields are left alone.
 * @throws AssignmentInputError naming the field as it is written in the file; SyntaxError of what is not JSON
 */
export function parseAssignment(json: string): AssignmentProblem {
  return problemIn(document(json));
}

/** The same with `previous`, the judges per entry as they were. @throws as parseAssignment */
export function parseRepair(json: string): { problem: AssignmentProblem; previous: number[][] } {
  const file = document(json);
  const previous = list(file['previous'], 'previous').map((row, entry) =>
    list(row, `previous[${entry}]`).map((value, at) => assertNumber(value, `previous[${entry}][${at}]`)),
  );
  return { problem: problemIn(file), previous };
}

function document(json: string): Record<string, unknown> {
  return record(JSON.parse(json.replace(/^\uFEFF/, '')), 'the document');
}

function problemIn(file: Record<string, unknown>): AssignmentProblem {
  const affinity = list(file['affinity'], 'affinity').map((row, entry) => list(row, `affinity[${entry}]`));
  affinity.forEach((row, entry) => row.forEach((value, judge) => assertNumber(value, `affinity[${entry}][${judge}]`)));
  const readings = file['reviews_per_entry'];
  const fixed = file['fixed'] === undefined ? [] : list(file['fixed'], 'fixed').map(pair);
  const anchors = file['anchors'] === undefined ? [] : list(file['anchors'], 'anchors');
  return {
    affinity: affinity as number[][],
    reviewsPerEntry: Array.isArray(readings)
      ? readings.map((value, entry) => assertNumber(value, `reviews_per_entry[${entry}]`))
      : assertNumber(readings, 'reviews_per_entry'),
    judges: list(file['judges'], 'judges').map(limitsOf),
    fixed,
    anchors: anchors.map((value, at) => assertNumber(value, `anchors[${at}]`)),
  };
}

/** A complaint about the problem with its fields as the file spells them. */
export function fieldInFile(message: string): string {
  return message.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function limitsOf(value: unknown, index: number): JudgeLimits {
  const judge = record(value, `judges[${index}]`);
  const organisation = judge['organisation'] ?? undefined;
  if (organisation !== undefined && typeof organisation !== 'string' && typeof organisation !== 'number') {
    throw new AssignmentInputError(`judges[${index}].organisation`, 'is neither a name nor a number');
  }
  return {
    minLoad: assertNumber(judge['min_load'], `judges[${index}].min_load`),
    maxLoad: assertNumber(judge['max_load'], `judges[${index}].max_load`),
    ...(organisation === undefined || organisation === '' ? {} : { organisation: String(organisation) }),
  };
}

function pair(value: unknown, index: number): [number, number] {
  const [entry, judge] = list(value, `fixed[${index}]`);
  return [assertNumber(entry, `fixed[${index}][0]`), assertNumber(judge, `fixed[${index}][1]`)];
}

function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AssignmentInputError(field, value === undefined ? 'is missing' : 'is not an object');
  }
  return value as Record<string, unknown>;
}

function list(value: unknown, field: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new AssignmentInputError(field, value === undefined ? 'is missing' : 'is not an array');
}

function assertNumber(value: unknown, field: string): number {
  if (typeof value === 'number') return value;
  throw new AssignmentInputError(
    field,
    value === undefined ? 'is missing' : `${JSON.stringify(value)} is not a number`,
  );
}
