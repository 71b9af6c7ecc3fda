import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';

export interface NamedPerson {
  email: string;
  name: string;
}

interface KnownOrganisation {
  id: string;
  nameVi: string;
  nameEn: string;
  provinceCode: string | null;
}

const accountId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** People and organisations as identity knows them, asked at the moment of use. */
@Injectable()
export class Directory {
  constructor(private readonly internalApi: InternalApi) {}

  /** The account of this address; made where there is none. @throws InternalApiError */
  async accountOf({ email, name }: NamedPerson): Promise<string> {
    const account = await this.internalApi.post<{ id: string }>('identity', '/internal/accounts', { email, name });
    return account.id;
  }

  /** Without those whom identity does not know, or all of them while it does not answer: a name is a help, not a condition. */
  async names(accountIds: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(accountIds.filter((id) => id !== null && accountId.test(id)))];
    if (ids.length === 0) return new Map();
    const path = '/internal/accounts/batch';
    const known = this.internalApi.post<{ items: { id: string; name: string }[] }>('identity', path, { ids });
    const { items } = await known.catch(() => ({ items: [] }));
    return new Map(items.map(({ id, name }) => [id, name]));
  }

  /** @returns what to call each: as the directory does, or as a form did; null for one that nobody names now */
  async organisationNames(
    some: readonly { organisationId: string | null }[],
  ): Promise<(one: { organisationId: string | null; name: string | null }) => { vi: string; en: string } | null> {
    const isAsked = some.some(({ organisationId }) => organisationId !== null);
    const { items } = isAsked ? await this.organisations().catch(() => ({ items: [] })) : { items: [] };
    const known = new Map(items.map(({ id, nameVi: vi, nameEn: en }) => [id, { vi, en }]));
    return ({ organisationId, name }) =>
      known.get(organisationId ?? '') ?? (name === null ? null : { vi: name, en: name });
  }

  /** Officers of this province, and those of all. @throws InternalApiError */
  async officersOf(provinceCode: string): Promise<string[]> {
    const path = `/internal/holders?scope=${provinceCode}&roles=officer`;
    const { items } = await this.internalApi.get<{ items: { accountId: string }[] }>('identity', path);
    return items.map((one) => one.accountId);
  }

  /** Of each organisation its province. @throws Refusal invalid-input for one that is not in the directory */
  async provincesOf(organisationIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    if (organisationIds.length === 0) return new Map();
    const { items } = await this.organisations();
    const known = new Map(items.map(({ id, provinceCode }) => [id, provinceCode]));
    const unknown = organisationIds.find((id) => !known.has(id));
    if (unknown !== undefined) throw new Refusal('invalid-input', { errors: [{ field: 'parties', code: 'unknown' }] });
    return known;
  }

  private organisations(): Promise<{ items: KnownOrganisation[] }> {
    return this.internalApi.get<{ items: KnownOrganisation[] }>('identity', '/organisations');
  }
}
