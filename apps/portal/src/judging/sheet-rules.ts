import type { Criterion, Points } from '../api/judging.js';

/** Null when the points are right or not given. */
export function wrongPoint({ scale: { min, max, step } }: Criterion, value: number | null | undefined): boolean {
  if (value === null || value === undefined) return false;
  const steps = (value - min) / step;
  return !(value >= min && value <= max && Math.abs(steps - Math.round(steps)) < 1e-9);
}

export function isWhole(criteria: Criterion[], points: Points): boolean {
  return criteria.every((criterion) => {
    const value = points[criterion.code];
    return value !== null && value !== undefined && !wrongPoint(criterion, value);
  });
}

/** The total so far in percent of the whole; what is not given counts as nothing. */
export function totalPercent(criteria: Criterion[], points: Points): number {
  return criteria.reduce((sum, { code, weight, scale }) => {
    const value = points[code];
    return value === null || value === undefined ? sum : sum + (weight * (value - scale.min)) / (scale.max - scale.min);
  }, 0);
}

/** The step of the rubric that the points stand on. */
export function rubricStep({ rubric }: Criterion, value: number | null | undefined): number {
  if (value === null || value === undefined) return -1;
  return rubric.findLastIndex(({ from }) => value >= from);
}
