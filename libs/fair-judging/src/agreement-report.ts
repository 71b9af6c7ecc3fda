import { icc, type Icc, type RatingMatrix } from './agreement.js';
import { kendallW } from './kendall.js';
import { krippendorffAlpha, LEVELS, type Level } from './krippendorff.js';
import { sheetTotals, type Sheet } from './ranking/sheet-totals.js';
import type { Score } from './score-table.js';

export interface AgreementReport {
  readonly icc: Icc;
  readonly krippendorff: Record<Level, number | null>;
  readonly kendallW: number | null;
  /** Why a coefficient is null, by its name. */
  readonly reasons: Record<string, string>;
}

const NO_ICC: Icc = { icc1: null, icc1k: null, icc2: null, icc2k: null, icc3: null, icc3k: null };

/**
 * How far the judges agree, on the totals of their sheets. ICC and Kendall's W need every judge on every entry;
 * Krippendorff's α does not.
 */
export function agreementOf(scores: readonly Score[]): AgreementReport {
  const { sheets } = sheetTotals(scores, new Map());
  const reasons: Record<string, string> = {};
  const matrix = matrixOf(sheets);
  const krippendorff = Object.fromEntries(
    LEVELS.map((level) => {
      const units = [...Map.groupBy(sheets, ({ entry }) => entry).values()].map((own) => own.map(valueOf));
      const { value, reason } = krippendorffAlpha(units, level);
      if (reason !== undefined) reasons[`krippendorff.${level}`] = reason;
      return [level, value];
    }),
  ) as Record<Level, number | null>;
  if (typeof matrix === 'string') {
    return { icc: NO_ICC, krippendorff, kendallW: null, reasons: { ...reasons, icc: matrix, kendallW: matrix } };
  }
  const coefficients = icc(matrix);
  for (const [name, value] of Object.entries(coefficients)) {
    if (value === null) reasons[`icc.${name}`] = 'the marks do not vary enough to divide by';
  }
  const concordance = kendallW(matrix);
  if (concordance.reason !== undefined) reasons['kendallW'] = concordance.reason;
  return { icc: coefficients, krippendorff, kendallW: concordance.value, reasons };
}

/** Totals that differ in their last bits are one value. */
function valueOf({ total }: Sheet): number {
  return Number(total.toPrecision(12));
}

/** Entries by judges, or why there is no such table. */
function matrixOf(sheets: readonly Sheet[]): RatingMatrix | string {
  const judges = [...new Set(sheets.map(({ judge }) => judge))];
  const entries = [...Map.groupBy(sheets, ({ entry }) => entry).values()];
  if (entries.length < 2 || judges.length < 2) return 'needs two entries and two judges';
  const missing = entries.length * judges.length - sheets.length;
  if (missing > 0)
    return `needs every judge on every entry: ${missing} of ${entries.length * judges.length} are missing`;
  return entries.map((own) => {
    const byJudge = new Map(own.map((sheet) => [sheet.judge, valueOf(sheet)]));
    return judges.map((judge) => byJudge.get(judge)!);
  });
}
