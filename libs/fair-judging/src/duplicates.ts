/*
 * Texts that are one work, whatever was done to the wording.
 * Formula: Jaccard index of folded character 3-grams, + 0.3·agreement of figures where they agree, − 0.2 where they differ; the same from
 *   0.65.
 * Assumes: Vietnamese or Latin text; a rewritten text keeps its figures, another work has others.
 * Units: similarity from 0 to 1.
 * Source: Broder 1997 (resemblance by shingles); the weights from judged pairs (README).
 * Example: "máy sấy 40 kg" and "may say 40 kg" are 1; "máy sấy 50 kg" beside either is 0.47.
 */
import { anchorsShared, jaccard, profiles, sketchedJaccard, type TextProfile } from './duplicates/text-profile.js';

export interface TextOfEntry {
  readonly id: string;
  readonly text: string;
}

export interface DuplicatePair {
  readonly a: string;
  readonly b: string;
  /** 0–1: the wording, moved up or down by the figures. */
  readonly similarity: number;
}

/** From here on two texts are taken for the same work. */
export const THRESHOLD = 0.65;

/** Figures of the same work survive rewording: how far figures that all agree move the similarity up, */
const WEIGHT_OF_AGREEMENT = 0.3;
/** and figures that all differ move it down. */
const WEIGHT_OF_DIFFERENCE = 0.2;
/** With this many telling figures in both texts they count in full, with none not at all; below it technical terms count too. */
const ENOUGH_FIGURES = 2;
/** Without figures the wording alone must tell, and different works reach 0.70 there. */
const DOUBT_WITHOUT_FIGURES = 0.05;
/** Wording that different works do not share: above it, other figures say less and less, as of an improved version. */
const OWN_WORDING = 0.7;
/** A sketch errs by less than this, three standard deviations. */
const SKETCH_ERROR = 0.14;

/**
 * How likely two texts are one work, from 0 to 1: the Jaccard index of folded character 3-grams, plus up to 0.3 where the figures agree
 * and minus up to 0.2 where they differ. Wording alone cannot tell: entries on one topic reach 0.70, rewritten ones fall to
 * 0.44 (README).
 */
function similarityOf(a: TextProfile, b: TextProfile): number {
  const wording = jaccard(a.grams, b.grams);
  return Math.max(0, Math.min(1, wording + moved(agreementOfFigures(a, b), wording)));
}

/** By how much the figures move the similarity: other figures move a text that is the same word for word not at all. */
function moved(figures: number, wording: number): number {
  return figures < 0 ? figures * Math.min(1, (1 - wording) / (1 - OWN_WORDING)) : figures;
}

/** The least wording that reaches the threshold with these figures. */
function wordingNeeded(threshold: number, figures: number): number {
  const needed = threshold - figures;
  if (figures >= 0 || needed <= OWN_WORDING) return needed;
  const slope = figures / (1 - OWN_WORDING);
  return (threshold - slope) / (1 - slope);
}

/** From −0.2 to 0.3. Numbers in words are read where both texts have the marks to tell them by. */
function agreementOfFigures(a: TextProfile, b: TextProfile): number {
  const spelled = a.marked && b.marked;
  let [own, other] = spelled ? [a.read, b.read] : [a.written, b.written];
  if (Math.min(own.worth, other.worth) < ENOUGH_FIGURES) {
    [own, other] = spelled ? [a.readAndTerms, b.readAndTerms] : [a.writtenAndTerms, b.writtenAndTerms];
  }
  const known = Math.min(1, own.worth / ENOUGH_FIGURES, other.worth / ENOUGH_FIGURES);
  const agreement = 2 * anchorsShared(own, other) - 1;
  const moved = agreement * (agreement > 0 ? WEIGHT_OF_AGREEMENT : WEIGHT_OF_DIFFERENCE);
  return known * moved - (1 - known) * DOUBT_WITHOUT_FIGURES;
}

/** All pairs that are taken for the same work, most similar first. Every pair is looked at; sketches spare most of the work. */
export function duplicates(texts: readonly TextOfEntry[], threshold = THRESHOLD): DuplicatePair[] {
  const all = profiles(texts.map(({ text }) => text));
  const pairs: DuplicatePair[] = [];
  for (let i = 0; i < all.length; i += 1) {
    for (let j = i + 1; j < all.length; j += 1) {
      const [a, b] = [all[i]!, all[j]!];
      const needed = wordingNeeded(threshold, agreementOfFigures(a, b));
      if (sketchedJaccard(a.sketch, b.sketch) < needed - SKETCH_ERROR) continue;
      const similarity = similarityOf(a, b);
      if (similarity < threshold) continue;
      pairs.push({ a: texts[i]!.id, b: texts[j]!.id, similarity: Number(similarity.toFixed(4)) });
    }
  }
  return pairs.sort((a, b) => b.similarity - a.similarity);
}
