/*
 * Many-facet Rasch model: entries, judges and criteria on one scale, from ordered categories.
 * Formula: log P(k) / P(k−1) = B(entry) − C(judge) − D(criterion) − F(k), by joint maximum likelihood; ΣC = ΣD = ΣF = 0. Infit = Σ(x − E)²
 *   / ΣV, outfit = mean of (x − E)² / V, separation G = true sd / error, strata (4G + 1)/3, reliability G²/(1 + G²).
 * Assumes: marks are ordered categories, used alike by all; marks are independent given the measures; judges are linked. Members with only
 *   highest or only lowest marks have no measure and are set aside.
 * Units: logits. Biased away from 0 as joint maximum likelihood is; no correction, as FACETS.
 * Source: Linacre 1989, Many-Facet Rasch Measurement; Wright & Masters 1982, Rating Scale Analysis, ch. 5 (fit, separation).
 * Example: two judges, marks 1 or 2; three entries get 2 from x and 1 from y, one the other way round. Severities ∓ln 3 = ∓1.0986, all
 *   entries 0.
 */
import { mean } from '../aggregate.js';
import { assertConnected } from './additive.js';
import { RankingRefused, type Estimate, type Separation, type Table } from './estimate.js';
import { expectation, joint, logitOf, measureFor, newExpected, type RaschModel } from './rasch.js';
import { marksOf, memberKey, withoutExtremes, type Extreme, type Marks } from './rasch-data.js';

interface Fit {
  readonly se: number;
  readonly infit: number;
  readonly outfit: number;
}

/** An extreme member is placed where one lies who is this far, in categories, from the end. Source: FACETS. */
const FROM_THE_END = 0.3;

/** A standard error above it, in logits, says that the marks bear no distance. */
const NO_INFORMATION = 100;

/**
 * Many-facet Rasch measures: entries, judges and criteria in logits, on the marks themselves, without weights.
 * @throws RankingRefused judges are not linked; every mark is extreme; marks are no ordered categories
 */
export function mfrm(table: Table): Estimate {
  assertConnected(table, 'mfrm');
  const { kept, extremes } = withoutExtremes(table.scores);
  if (kept.length === 0) throw new RankingRefused('mfrm: every entry has only highest or only lowest marks');
  assertConnected({ ...table, scores: kept }, 'mfrm');
  const marks = marksOf(kept);
  const model = joint(marks);
  const [entryFit, judgeFit, criterionFit] = ([0, 1, 2] as const).map((axis) => fitOf(marks, model, axis)) as [
    Fit[],
    Fit[],
    Fit[],
  ];
  const entries = marks.members[0].map((entry, at) => ({ entry, score: model.measures[0][at]!, ...entryFit[at]! }));
  const judges = marks.members[1].map((judge, at) => ({
    judge,
    severity: model.measures[1][at]!,
    ...judgeFit[at]!,
    flagged: isMisfit(judgeFit[at]!),
  }));
  const apart = placeExtremes(table, { marks, model, extremes });
  const all = [...entries, ...apart.entries];
  const place = new Map(all.map((one) => [one.entry, one]));
  const inOrder = [...new Set(table.scores.map(({ entry }) => entry))].map((entry) => place.get(entry)!);
  const named = marks.members[2].length > 1 || marks.members[2][0] !== '';
  return {
    entries: inOrder,
    judges: [...judges, ...apart.judges],
    ...(named
      ? {
          criteria: marks.members[2].map((criterion, at) => ({
            criterion,
            difficulty: model.measures[2][at]!,
            ...criterionFit[at]!,
          })),
        }
      : {}),
    thresholds: [...model.thresholds],
    separation: {
      entries: separationOf(model.measures[0], entryFit),
      judges: separationOf(model.measures[1], judgeFit),
    },
    iterations: model.iterations,
    warnings: [
      ...(model.converged
        ? []
        : ['mfrm did not settle: the measures are not final, or the marks part some from others without exception']),
      ...runaways(
        [marks.members[0], entryFit],
        [marks.members[1], judgeFit],
        [marks.members[2].length > 1 ? marks.members[2] : [], criterionFit],
      ),
      ...(extremes.size > 0 ? [`set aside as extreme: ${[...extremes.keys()].join(', ')}`] : []),
    ],
    draws:
      ({ normal }) =>
      () =>
        Float64Array.from(inOrder, ({ score, se }) => score + se * normal()),
  };
}

/**
 * Some tables part their members without exception, as extreme marks do for one: then the likelihood still grows where these
 * lie endlessly far apart, and nothing is left by which a distance could be told.
 */
function runaways(...facets: [names: readonly string[], fits: readonly Fit[]][]): string[] {
  const far = facets.flatMap(([names, fits]) => names.filter((_, at) => fits[at]!.se > NO_INFORMATION));
  return far.length === 0
    ? []
    : [
        `no finite measure exists for ${far.join(', ')}: the marks part them from others without exception, so that their scores say nothing`,
      ];
}

function isMisfit({ infit, outfit }: Fit): boolean {
  return [infit, outfit].some((value) => value < 0.5 || value > 1.5);
}

/** Infit weighs squared residuals by information, outfit does not; both are 1 where marks vary as the model says. */
function fitOf(marks: Marks, { measures, thresholds }: RaschModel, axis: 0 | 1 | 2): Fit[] {
  const sums = marks.members[axis].map(() => ({ information: 0, squares: 0, standardised: 0, count: 0 }));
  const expected = newExpected(thresholds);
  marks.category.forEach((category, mark) => {
    expectation(logitOf(marks, measures, mark), thresholds, expected);
    const own = sums[marks.of[axis][mark]!]!;
    const square = (category - expected.mean) ** 2;
    own.information += expected.variance;
    own.squares += square;
    own.standardised += square / expected.variance;
    own.count += 1;
  });
  return sums.map(({ information, squares, standardised, count }) => ({
    se: 1 / Math.sqrt(information),
    infit: squares / information,
    outfit: standardised / count,
  }));
}

function separationOf(measures: Float64Array, fits: readonly Fit[]): Separation {
  const values = [...measures];
  const centre = mean(values);
  const observed = mean(values.map((value) => (value - centre) ** 2));
  const error = mean(fits.map(({ se }) => se ** 2));
  const trueVariance = Math.max(0, observed - error);
  const separation = Math.sqrt(trueVariance / error);
  return {
    rmse: Math.sqrt(error),
    trueSd: Math.sqrt(trueVariance),
    separation,
    strata: (4 * separation + 1) / 3,
    reliability: observed === 0 ? 0 : trueVariance / observed,
  };
}

interface Placing {
  readonly marks: Marks;
  readonly model: RaschModel;
  readonly extremes: ReadonlyMap<string, Extreme>;
}

/** Entries and judges that were set aside, beside the others; a neighbour that was set aside too counts as average. */
function placeExtremes({ scores }: Table, { marks, model, extremes }: Placing) {
  const known = new Map<string, number>();
  (['entry', 'judge', 'criterion'] as const).forEach((facet, axis) => {
    marks.members[axis]!.forEach((name, at) => known.set(memberKey(facet, name), model.measures[axis]![at]!));
  });
  const top = model.thresholds.length;
  const of = (facet: 'entry' | 'judge' | 'criterion', name: string) => known.get(memberKey(facet, name)) ?? 0;
  const place = (facet: 'entry' | 'judge') =>
    [...Map.groupBy(scores, (score) => score[facet])].flatMap(([name, own]) => {
      const extreme =
        extremes.get(memberKey(facet, name)) ?? (known.has(memberKey(facet, name)) ? undefined : 'lowest');
      if (extreme === undefined) return [];
      const others = own.map((score) =>
        facet === 'entry'
          ? -of('judge', score.judge) - of('criterion', score.criterion)
          : of('entry', score.entry) - of('criterion', score.criterion),
      );
      const target = extreme === 'highest' ? top * own.length - FROM_THE_END : FROM_THE_END;
      return [{ name, extreme, ...measureFor(others, model.thresholds, target) }];
    });
  return {
    entries: place('entry').map(({ name, extreme, measure, se }) => ({ entry: name, score: measure, se, extreme })),
    judges: place('judge').map(({ name, extreme, measure, se }) => ({ judge: name, severity: -measure, se, extreme })),
  };
}
