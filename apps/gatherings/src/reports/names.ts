import { Injectable } from '@nestjs/common';
import type { NamedCode } from '@sangtao/contracts/frozen';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';

interface Province {
  code: string;
  nameVi: string;
  nameEn: string;
}

/** What provinces and people are called, as identity knows them. */
@Injectable()
export class Names {
  constructor(private readonly internalApi: InternalApi) {}

  /** A report without them could not be read later. @throws Refusal try-again while identity does not answer */
  async provinces(): Promise<NamedCode[]> {
    const asked = this.internalApi.get<{ items: Province[] }>('identity', '/provinces');
    const { items } = await asked.catch((cause: unknown) => {
      throw new Refusal('try-again', {}, { cause });
    });
    return items.map(({ code, nameVi, nameEn }) => ({ code, vi: nameVi, en: nameEn }));
  }

  /** By account; without those whom identity does not know, or all of them while it does not answer. */
  async people(accountIds: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(accountIds.filter((id) => id !== null))];
    if (ids.length === 0) return new Map();
    const asked = this.internalApi.post<{ items: { id: string; name: string }[] }>(
      'identity',
      '/internal/accounts/batch',
      { ids },
    );
    const { items } = await asked.catch(() => ({ items: [] }));
    return new Map(items.map(({ id, name }) => [id, name]));
  }
}
