import { Injectable } from '@nestjs/common';
import { Directory } from '../agreements/directory.js';
import { RegisteredOrganisations, type Participant } from './registered-organisations.js';

/** What people who meet are called, and for which organisation they come. */
@Injectable()
export class MeetingPeople {
  constructor(
    private readonly directory: Directory,
    private readonly organisations: RegisteredOrganisations,
  ) {}

  /** @returns what to ask of each; null is what nobody knows, or what an erased account was */
  async of(
    people: readonly Participant[],
  ): Promise<(one: Participant) => { name: string | null; organisation: string | null }> {
    const [names, organisationOf] = await Promise.all([
      this.directory.names(people.map(({ accountId }) => accountId)),
      this.organisations.of(people),
    ]);
    return (one) => ({ name: names.get(one.accountId ?? '') ?? null, organisation: organisationOf(one) });
  }
}
