export interface Bounds {
  min: number;
  max?: number | undefined;
}

/** Whether a number that was given is less than its least, or more than its most. */
export function isBeyond(value: number | null | undefined, { min, max = Number.POSITIVE_INFINITY }: Bounds): boolean {
  return typeof value === 'number' && !(value >= min && value <= max);
}
