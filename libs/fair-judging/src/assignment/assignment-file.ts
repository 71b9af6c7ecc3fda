import { AssignmentInputError, type AssignmentProblem, type JudgeLimits } from './assignment-problem.js';

export interface AssignmentFile {
  readonly problem: AssignmentProblem;
  /** Fields of the file and of its judges that mean nothing here: a misspelt one would go unnoticed. */
  readonly unread: string[];
}

const FIELDS = ['affinity', 'reviews_per_entry', 'judges', 'fixed', 'anchors', 'entries'];
const FIELDS_OF_JUDGE = ['id', 'min_load', 'max_load', 'organisation', 'fields'];

/**
 * Reads `{"affinity": [[…]], "reviews_per_entry": 3, "judges": [{"min_load": 2, "max_load": 4, "organisation": "…"}]}`;
 * `fixed` may list pairs that stay, `anchors` entries that everybody reads, `entries` a `field` each and a judge `fields` (for the rule on
 * fields), both an `id`; other fields are left alone, and told.
 * @throws AssignmentInputError naming the field as it is written in the file; SyntaxError of what is not JSON
 */
export function parseAssignment(json: string): AssignmentFile {
  const file = document(json);
  return { problem: problemIn(file), unread: unreadIn(file, FIELDS) };
}

/** The same with `previous`, the judges per entry as they were. @throws as parseAssignment */
export function parseRepair(json: string): AssignmentFile & { previous: number[][] } {
  const file = document(json);
  const previous = list(file['previous'], 'previous').map((row, entry) =>
    list(row, `previous[${entry}]`).map((value, at) => assertNumber(value, `previous[${entry}][${at}]`)),
  );
  return { problem: problemIn(file), previous, unread: unreadIn(file, [...FIELDS, 'previous']) };
}

function document(json: string): Record<string, unknown> {
  return record(JSON.parse(json.replace(/^\uFEFF/, '')), 'the document');
}

function unreadIn(file: Record<string, unknown>, known: readonly string[]): string[] {
  const ofJudges = new Set((file['judges'] as object[]).flatMap((judge) => Object.keys(judge)));
  return [
    ...Object.keys(file).filter((field) => !known.includes(field)),
    ...[...ofJudges].filter((field) => !FIELDS_OF_JUDGE.includes(field)).map((field) => `judges[].${field}`),
  ];
}

function problemIn(file: Record<string, unknown>): AssignmentProblem {
  const affinity = list(file['affinity'], 'affinity').map((row, entry) => list(row, `affinity[${entry}]`));
  affinity.forEach((row, entry) =>
    row.forEach((value, judge) => assertAffinity(value, `affinity[${entry}][${judge}]`)),
  );
  const readings = file['reviews_per_entry'];
  const fixed = file['fixed'] === undefined ? [] : list(file['fixed'], 'fixed').map(pair);
  const anchors = file['anchors'] === undefined ? [] : list(file['anchors'], 'anchors');
  return {
    affinity: affinity as number[][],
    ...fieldsOf(file['entries'], affinity.length),
    reviewsPerEntry: Array.isArray(readings)
      ? readings.map((value, entry) => assertNumber(value, `reviews_per_entry[${entry}]`))
      : assertNumber(readings, 'reviews_per_entry'),
    judges: withoutTwins(list(file['judges'], 'judges'), 'judges').map(limitsOf),
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
    ...(judge['fields'] === undefined
      ? {}
      : {
          fields: list(judge['fields'], `judges[${index}].fields`).map((one, at) =>
            code(one, `judges[${index}].fields[${at}]`),
          ),
        }),
  };
}

/** The entries' fields, where each has one. Affinities alone say how many entries there are. */
function fieldsOf(value: unknown, count: number): { fields?: string[] } {
  if (!Array.isArray(value)) return {};
  if (value.length !== count) {
    throw new AssignmentInputError('entries', `has ${value.length} entries, affinity ${count}`);
  }
  withoutTwins(value, 'entries');
  const fields = value.map((entry: unknown) =>
    typeof entry === 'object' ? (entry as { field?: unknown })?.field : undefined,
  );
  if (fields.some((field) => field === undefined)) return {};
  return { fields: fields.map((field, index) => code(field, `entries[${index}].field`)) };
}

/** Refuses an `id` that stands there twice: one of the two would be read for the other. */
function withoutTwins(records: unknown[], field: string): unknown[] {
  const places = new Map<unknown, number>();
  records.forEach((one, index) => {
    const id = typeof one === 'object' ? (one as { id?: unknown } | null)?.id : undefined;
    if (id !== undefined && places.has(id)) {
      throw new AssignmentInputError(
        `${field}[${index}].id`,
        `${JSON.stringify(id)} stands at ${field}[${places.get(id)}] already`,
      );
    }
    places.set(id, index);
  });
  return records;
}

function code(value: unknown, field: string): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new AssignmentInputError(field, 'is neither a name nor a number');
}

/** Larger ones are a slip of the pen, and their sums would lose digits. */
const LARGEST_AFFINITY = 1e12;

function assertAffinity(value: unknown, field: string): void {
  const affinity = assertNumber(value, field);
  if (affinity > LARGEST_AFFINITY)
    throw new AssignmentInputError(field, `${affinity} is more than 10^12: sums would lose digits`);
}

function pair(value: unknown, index: number): [number, number] {
  const [entry, judge, ...more] = list(value, `fixed[${index}]`);
  if (more.length > 0) throw new AssignmentInputError(`fixed[${index}]`, 'is more than an entry and a judge');
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
