import type { z } from 'zod';

/** A place of a document that breaks its schema. */
export interface WrongPlace {
  path: string;
  message: string;
  /** Where a number is beyond its bound: which one, and in `values` the bound. */
  code?: 'min' | 'max';
  values?: number[];
}

export function wrongPlaces({ issues }: z.ZodError): WrongPlace[] {
  return issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message, ...bound(issue) }));
}

function bound(issue: z.core.$ZodIssue): Pick<WrongPlace, 'code' | 'values'> {
  if (issue.code === 'too_small' && isNumber(issue)) return { code: 'min', values: [Number(issue.minimum)] };
  if (issue.code === 'too_big' && isNumber(issue)) return { code: 'max', values: [Number(issue.maximum)] };
  return {};
}

function isNumber({ origin, inclusive }: { origin: string; inclusive?: boolean | undefined }): boolean {
  return (origin === 'number' || origin === 'int') && inclusive === true;
}
