import type { Stage } from '@sangtao/programmes/rulebook';
import type { FieldError } from '@sangtao/service-kit/refusal';

/** Points by criterion; null is not given yet. */
export type Points = Record<string, number | null>;

/** What is wrong with the points: each criterion, what it allows. Empty when they are right. */
export function wrongPoints({ criteria }: Stage, points: Points): FieldError[] {
  return Object.entries(points).flatMap(([code, value]) => {
    const field = `points.${code}`;
    const criterion = criteria.find((one) => one.code === code);
    if (!criterion) return [{ field, code: 'unknown' }];
    if (value === null) return [];
    const { min, max, step } = criterion.scale;
    if (!isPoints(value) || value < min || value > max) {
      return [{ field, code: 'out-of-range', values: [min, max] }];
    }
    return isOnStep(value, min, step) ? [] : [{ field, code: 'step', values: [min, step] }];
  });
}

/** What JSON can carry and nobody means: text, infinity (1e309), minus nought. */
function isPoints(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0);
}

/** Also where binary fractions miss the decimal that is meant: 3 × 0.1 is 0.3. A little beside a step is beside it. */
function isOnStep(value: number, min: number, step: number): boolean {
  const nearest = min + Math.round((value - min) / step) * step;
  return value === nearest || value === Number(nearest.toPrecision(12));
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
