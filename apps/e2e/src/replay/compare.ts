import { isAccepted, isWithdrawn, type Submission } from './submissions.js';

export interface Place {
  id: string;
  score: number;
  rank: number;
}

export interface Comparison {
  /** Entries whose score is not the mean of the file, or whose rank is not the one of that mean. */
  differences: string[];
  agreement: {
    accepted: number;
    /** Of as many best-ranked entries as were accepted, the share that was accepted. */
    topShare: number;
    /** Chance that a random accepted entry ranks before a random rejected one; ties count one half. */
    auc: number;
  };
}

/** The computed ranking against the table: means and ranks must be equal; decisions are what people made of them. */
export function compare(submissions: Submission[], ranking: Place[]): Comparison {
  const expected = expectedPlaces(submissions);
  const found = new Map(ranking.map((place) => [place.id, place]));
  const differences = [...expected].flatMap(([id, { score }]) => {
    const place = found.get(id);
    if (!place) return [`${id} is not ranked`];
    return Math.abs(place.score - score) > 1e-9 ? [`${id}: ${place.score} instead of ${score}`] : [];
  });
  for (const { id } of ranking) if (!expected.has(id)) differences.push(`${id} is ranked and should not be`);
  differences.push(...misordered(ranking));
  return { differences, agreement: agreementOf(submissions, ranking) };
}

function expectedPlaces(submissions: Submission[]): Map<string, { score: number }> {
  return new Map(
    submissions
      .filter((submission) => submission.scores.length > 0 && !isWithdrawn(submission))
      .map(({ id, scores }) => [id, { score: scores.reduce((sum, one) => sum + one, 0) / scores.length }]),
  );
}

/** A better score never ranks behind a worse one; among equal scores the tie-break chain decides. */
function misordered(ranking: Place[]): string[] {
  const byRank = ranking.toSorted((a, b) => a.rank - b.rank);
  return byRank.flatMap((place, index) => {
    const next = byRank[index + 1];
    return next && next.score > place.score + 1e-9 ? [`${next.id} ranks behind ${place.id} with a better score`] : [];
  });
}

function agreementOf(submissions: Submission[], ranking: Place[]): Comparison['agreement'] {
  const accepted = new Set(submissions.filter(isAccepted).map(({ id }) => id));
  const byRank = ranking.toSorted((a, b) => a.rank - b.rank);
  const top = byRank.slice(0, accepted.size).filter(({ id }) => accepted.has(id)).length;
  let before = 0;
  let pairs = 0;
  for (const yes of byRank.filter(({ id }) => accepted.has(id))) {
    for (const no of byRank) {
      if (accepted.has(no.id)) continue;
      pairs++;
      before += yes.rank < no.rank ? 1 : yes.rank === no.rank ? 0.5 : 0;
    }
  }
  return {
    accepted: accepted.size,
    topShare: top / Math.max(accepted.size, 1),
    auc: pairs ? before / pairs : Number.NaN,
  };
}
