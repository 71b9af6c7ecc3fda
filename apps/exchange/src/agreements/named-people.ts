import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Party } from './agreement.js';
import type { PartyDto, PersonDto } from './agreements.dto.js';
import { Directory } from './directory.js';

/** Those whom a form names: by account where they stand in the agreement already, else by address and name. */
@Injectable()
export class NamedPeople {
  constructor(private readonly directory: Directory) {}

  /** @param known accounts that the agreement names already. @throws Refusal invalid-input */
  async find(person: PersonDto, field: string, known: readonly (string | null)[]): Promise<string> {
    const { accountId, email, name } = person;
    if (accountId !== undefined) {
      if (known.includes(accountId)) return accountId;
      throw new Refusal('invalid-input', { errors: [{ field: `${field}.accountId`, code: 'unknown' }] });
    }
    if (email === undefined)
      throw new Refusal('invalid-input', { errors: [{ field: `${field}.email`, code: 'required' }] });
    if (name === undefined)
      throw new Refusal('invalid-input', { errors: [{ field: `${field}.name`, code: 'required' }] });
    return this.directory.accountOf({ email: email.toLowerCase(), name: name.normalize('NFC') });
  }

  /** @throws Refusal invalid-input for a party without a name, or with two */
  async parties(parties: readonly PartyDto[], known: readonly (string | null)[]): Promise<Party[]> {
    const unnamed = parties.findIndex(({ organisationId, name }) => (organisationId == null) === (name == null));
    if (unnamed !== -1) {
      throw new Refusal('invalid-input', { errors: [{ field: `parties.${unnamed}`, code: 'one-name' }] });
    }
    const ids = parties.flatMap(({ organisationId }) => organisationId ?? []);
    const provinces = await this.directory.provincesOf(ids);
    const found: Party[] = [];
    for (const [n, { organisationId = null, name, provinceCode, owner, signatory = null }] of parties.entries()) {
      const province = organisationId === null ? provinceCode : provinces.get(organisationId);
      const ownerId = owner ? await this.find(owner, `parties.${n}.owner`, known) : null;
      found.push({
        ...{ organisationId, name: name?.normalize('NFC') ?? null, provinceCode: province ?? null, ownerId },
        signatory: signatory?.normalize('NFC') ?? null,
      });
    }
    return found;
  }
}

export function namedIn({ contactId, parties }: { contactId: string | null; parties: readonly Party[] }) {
  return [contactId, ...parties.map(({ ownerId }) => ownerId)];
}
