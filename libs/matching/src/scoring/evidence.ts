import type { AnyListing } from '../listing.js';
import { splitDenial } from '../text/denials.js';
import { isEveryday } from '../text/everyday-words.js';
import { clauses, type Syllable } from '../text/syllables.js';
import { subjectsIn } from '../thesaurus/subjects.js';
import { DENIED, FIELD, type WORTH } from './parameters.js';

/** One thing that a listing speaks of. */
export interface Mention {
  readonly kind: keyof typeof WORTH;
  readonly vi: string;
  readonly en: string;
  /** Mentions, weighted by field; negative where the listing only says that it does not do this. */
  count: number;
}

/** By term: `subject:…`, `word:…` or `pair:…`. */
export type Evidence = ReadonlyMap<string, Mention>;

/** What a listing says, counted. A need's denials ("không xét máy giặt") ask for nothing; an offer's count against it. */
export function evidenceOf(listing: AnyListing): Evidence {
  const evidence = new Map<string, Mention>();
  for (const title of [listing.title_vi, listing.title_en]) count(evidence, clauses(title), FIELD.title);
  count(evidence, listing.keywords.flatMap(clauses), FIELD.keywords);
  for (const clause of clauses(listing.description_vi)) {
    const { said, denied } = splitDenial(clause);
    count(evidence, [said], FIELD.description);
    if (listing.side === 'offer') count(evidence, [denied], FIELD.description * DENIED);
  }
  return evidence;
}

function count(evidence: Map<string, Mention>, said: readonly (readonly Syllable[])[], weight: number): void {
  const add = (term: string, kind: Mention['kind'], name: { vi: string; en: string }) => {
    const mention = evidence.get(term);
    if (mention === undefined) evidence.set(term, { kind, vi: name.vi, en: name.en, count: weight });
    else mention.count += weight;
  };
  for (const clause of said) {
    for (const subject of subjectsIn(clause)) add(`subject:${subject.vi}`, 'subject', subject);
    clause.forEach(({ key, said: word }, i) => {
      if (isEveryday(key)) return;
      add(`word:${key}`, 'word', { vi: word, en: word });
      const next = clause[i + 1];
      if (next === undefined || isEveryday(next.key)) return;
      const pair = `${word} ${next.said}`;
      add(`pair:${key} ${next.key}`, 'pair', { vi: pair, en: pair });
    });
  }
}
