import { collator } from './collation.js';

interface IndexedPerson {
  name: string;
  /** In the order of the book. */
  entryIds: string[];
}

export interface IndexLetter {
  letter: string;
  people: IndexedPerson[];
}

/** Tone marks; what makes another letter of the alphabet (Ă, Â, Ê, Ô, Ơ, Ư) stays. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Everybody who made one of these works, by given name, as Vietnamese lists of people are ordered; people of one name are one line. */
export function peopleIndex(works: readonly { entryId: string; authors: readonly string[] }[]): IndexLetter[] {
  const people = new Map<string, IndexedPerson>();
  for (const { entryId, authors } of works) {
    for (const name of new Set(authors.map((author) => author.normalize('NFC').replace(/\s+/g, ' ').trim()))) {
      const person = people.get(name) ?? { name, entryIds: [] };
      person.entryIds.push(entryId);
      people.set(name, person);
    }
  }
  const sorted = [...people.values()].sort(
    (a, b) => collator.compare(givenName(a.name), givenName(b.name)) || collator.compare(a.name, b.name),
  );
  const letters = Map.groupBy(sorted, ({ name }) => letterOf(givenName(name)));
  return [...letters].map(([letter, own]) => ({ letter, people: own }));
}

function givenName(name: string): string {
  return name.split(' ').at(-1)!;
}

function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').replace(tones, '').normalize('NFC').toUpperCase();
  return first;
}
