import type { Stage } from '@sangtao/programmes/rulebook';
import type { FieldError } from '@sangtao/service-kit/refusal';

/** Points by criterion; null is not given yet. */
export type Points = Record<string, number | null>;

/** What is wrong with the points: each criterion, what it allows. Empty when they are right. */
export function wrongPoints({ criteria }: Stage, points: Points): FieldError[] {
  return Object.entries(points).flatMap(([code, value]) => {
    const field = `points.${code}`;
    const criterion = criteria.find((one) => one.code === code);
    if (!criterion) return [{ field, code: 'unknown', message: 'không có tiêu chí này' }];
    if (value === null) return [];
    const { min, max, step } = criterion.scale;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max) {
      return [{ field, code: 'out-of-range', message: `${min}–${max}` }];
    }
    const steps = (value - min) / step;
    return Math.abs(steps - Math.round(steps)) > 1e-9
      ? [{ field, code: 'step', message: `${min}, ${min + step}, …, ${max}` }]
      : [];
  });
}

export function missingCriteria({ criteria }: Stage, points: Points): string[] {
  return criteria.map(({ code }) => code).filter((code) => points[code] === undefined || points[code] === null);
}

/** The weighted total of a whole sheet on the stage's scale: Σ weight × share of the criterion's range. */
export function totalOf({ criteria, totalScale }: Stage, points: Points): number {
  const percent = criteria.reduce((sum, { code, weight, scale }) => {
    const share = ((points[code] ?? scale.min) - scale.min) / (scale.max - scale.min);
    return sum + weight * share;
  }, 0);
  return (percent / 100) * totalScale;
}
