import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';

export interface Organisation {
  id: string;
  nameVi: string;
  nameEn: string;
  kind: string;
  provinceCode: string | null;
}

const freshMs = 600_000;

/** The directory of organisations, which identity keeps and which hardly changes. */
@Injectable()
export class Organisations {
  private known?: { at: number; all: Promise<Organisation[]> };

  constructor(private readonly internalApi: InternalApi) {}

  all(): Promise<Organisation[]> {
    const now = Date.now();
    if (!this.known || now - this.known.at > freshMs) {
      const asked = this.internalApi.get<{ items: Organisation[] }>('identity', '/organisations');
      const all = asked.then(({ items }) => items);
      // One that failed is asked again.
      all.catch(() => delete this.known);
      this.known = { at: now, all };
    }
    return this.known.all;
  }

  async find(id: string): Promise<Organisation | undefined> {
    return (await this.all()).find((organisation) => organisation.id === id);
  }
}
