import type { KnownEntry } from '../knowledge/knowledge.store.js';
import type { Kind } from '../templates/texts.js';
import type { NewMessage } from './messages.store.js';

interface Published {
  /** The event's id. */
  source: string;
  editionId: string;
  honours: readonly { entryId: string; prizeCode: string }[];
}

/** One message per applicant, and one per person whose work somebody else handed in: what was won, or, kindly, that it was not. */
export function resultMessages({ source, editionId, honours }: Published, entries: readonly KnownEntry[]) {
  const prizes = new Map(honours.map(({ entryId, prizeCode }) => [entryId, prizeCode]));
  const path = `/results/${editionId}`;
  const messages = (people: People, to: { source: string; won: Kind; notWon: Kind }): NewMessage[] =>
    [...people].map(([accountId, own]): NewMessage => {
      const won = own.flatMap(({ id, code, title }) => {
        const prizeCode = prizes.get(id);
        return prizeCode === undefined ? [] : [{ code, title, prizeCode }];
      });
      const about = { source: to.source, accountId };
      if (won.length > 0) return { ...about, kind: to.won, data: { editionId, won, path } };
      return { ...about, kind: to.notWon, data: { editionId, works: worksOf(own), path } };
    });
  return [
    ...messages(byApplicant(entries), { source, won: 'results-won', notWon: 'results-not-won' }),
    ...messages(byAuthor(entries), {
      source: authorsSource(source),
      won: 'author-results-won',
      notWon: 'author-results-not-won',
    }),
  ];
}

/** One message per person whose works are in a book, whichever of its releases it is. */
export function releaseMessages(editionId: string, entries: readonly KnownEntry[]): NewMessage[] {
  const source = `book-released:${editionId}`;
  const messages = (people: People, kind: Kind, key: string) =>
    [...people].map(([accountId, own]): NewMessage => {
      return { source: key, accountId, kind, data: { editionId, works: worksOf(own), path: `/book/${editionId}` } };
    });
  return [
    ...messages(byApplicant(entries), 'book-released', source),
    ...messages(byAuthor(entries), 'author-book-released', authorsSource(source)),
  ];
}

/** Whoever handed in one work and made another one is told of both. */
export function authorsSource(source: string): string {
  return `${source}:author`;
}

type People = Map<string, KnownEntry[]>;

function byApplicant(entries: readonly KnownEntry[]): People {
  return Map.groupBy(entries, ({ applicantId }) => applicantId);
}

function byAuthor(entries: readonly KnownEntry[]): People {
  const made = entries.flatMap((entry) => entry.authorIds.map((authorId) => ({ authorId, entry })));
  const people = Map.groupBy(made, ({ authorId }) => authorId);
  return new Map([...people].map(([authorId, works]) => [authorId, works.map(({ entry }) => entry)]));
}

function worksOf(entries: readonly KnownEntry[]) {
  return entries.map(({ code, title }) => ({ code, title }));
}
