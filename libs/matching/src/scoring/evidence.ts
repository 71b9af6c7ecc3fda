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

/** By term: `subject:…` or `word:…`. */
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
    for (const { key, said: word } of clause) {
      if (!isEveryday(key)) add(wordTerm(key), 'word', { vi: word, en: word });
    }
  }
}

const wordTerm = (key: string) => `word:${key}`;

/** A word where it stands in a listing. */
export interface WrittenWord {
  readonly term: string;
  /** As written, in lower case. */
  readonly said: string;
}

/** A search asks for its need with each of its offers. */
const read = new WeakMap<AnyListing, WrittenWord[][]>();

/** A listing clause by clause, in its order: most Vietnamese words are two syllables side by side. */
export function writtenIn(listing: AnyListing): WrittenWord[][] {
  const before = read.get(listing);
  if (before) return before;
  const { title_vi, title_en, keywords, description_vi } = listing;
  const texts = [title_vi, title_en, ...keywords, description_vi].flatMap(clauses);
  const written = texts.map((clause) => clause.map(({ key, said }) => ({ term: wordTerm(key), said })));
  read.set(listing, written);
  return written;
}
