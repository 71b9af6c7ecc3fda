import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';

/** What registration holds of an entry that a book is made from. */
export interface Dossier {
  title: string;
  authors: string[];
  answers: Record<string, unknown>;
  /** Files that are pictures by their content, the first one first. */
  pictures: { id: string; bytes: number }[];
}

/** Texts and pictures as their authors handed them in: asked for once, when a work enters the editing. */
@Injectable()
export class Dossiers {
  constructor(private readonly internalApi: InternalApi) {}

  /** @throws InternalApiError */
  of(entryId: string): Promise<Dossier> {
    return this.internalApi.get<Dossier>('registration', `/internal/entries/${entryId}/dossier`);
  }

  /** @throws InternalApiError */
  async picture(entryId: string, fileId: string): Promise<Buffer> {
    const path = `/internal/entries/${entryId}/dossier/pictures/${fileId}`;
    return buffer(await this.internalApi.stream('registration', path));
  }
}
