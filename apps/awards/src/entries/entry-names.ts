import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';

export interface NamedEntry {
  id: string;
  title: string;
  authors: string[];
}

/** Who made which work: registration keeps the names and is asked at the moment of use. */
@Injectable()
export class EntryNames {
  constructor(private readonly internalApi: InternalApi) {}

  async of(ids: string[]): Promise<ReadonlyMap<string, NamedEntry>> {
    if (ids.length === 0) return new Map();
    const { items } = await this.internalApi.post<{ items: NamedEntry[] }>('registration', '/internal/entries/batch', {
      ids,
    });
    return new Map(items.map((item) => [item.id, item]));
  }
}
