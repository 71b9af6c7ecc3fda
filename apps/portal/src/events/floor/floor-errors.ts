import { Problem } from '../../api/problem.js';

/** Where a refusal belongs; none: above the form. */
const places: Record<string, string> = {
  'floor-code-taken': 'code',
  'outline-overlap': 'outline',
  'outline-outside': 'outline',
  'slot-power': 'powerWatts',
  'slot-floor-load': 'floorLoad',
  'slot-hazard': 'hazards',
  'slot-overlap': 'startsAt',
};

/** What stands beside a field. */
export function errorAt(error: unknown, field: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  if (places[error.code] === field) return error.title;
  return error.errors.find((one) => one.field.split('.')[0] === field)?.message;
}

/** What has no field to stand beside. */
export function errorAbove(error: unknown): unknown {
  return error instanceof Problem && places[error.code] ? undefined : error;
}
