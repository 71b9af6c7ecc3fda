import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { EntryNames } from '../entries/entry-names.js';
import { ResultsStore, type PlaceRow } from './results.store.js';

/** A place that holds a prize, with the title and the names as registration has them now. */
export interface Winner extends PlaceRow {
  prize: string;
  authors: string[];
}

@Injectable()
export class Winners {
  constructor(
    private readonly results: ResultsStore,
    private readonly names: EntryNames,
  ) {}

  /** @throws Refusal try-again while registration does not answer */
  async of(editionId: string): Promise<Winner[]> {
    const places = (await this.results.places(editionId)).filter(({ prize }) => prize !== null);
    const names = await this.names.of(places.map(({ entryId }) => entryId)).catch((cause: unknown) => {
      throw new Refusal('try-again', {}, { cause });
    });
    return places.map((place) => {
      const { title, authors } = names.get(place.entryId) ?? { title: place.title, authors: [] };
      return { ...place, prize: place.prize!, title, authors };
    });
  }
}
