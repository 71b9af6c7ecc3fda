import { Injectable } from '@nestjs/common';
import { Names } from '../reports/names.js';
import { InvitationsStore } from './invitations.store.js';
import { InvitationsView } from './invitations.view.js';

/** Whom a letter goes to and what it invites to, as both are when it is written. */
@Injectable()
export class WriteLetter {
  constructor(
    private readonly invitations: InvitationsStore,
    private readonly view: InvitationsView,
    private readonly names: Names,
  ) {}

  /** While the invitation is in this state. @throws Refusal not-found, try-again */
  async of(id: string, state: 'sent' | 'withdrawn') {
    const { email, name, locale } = await this.invitations.address(id, state);
    const { startsOn, endsOn, timeZone, venue, heldIn, ...rest } = await this.view.invitedTo(id);
    const { kind, organiser, registrationClosesAt } = rest;
    const province = (await this.names.provinces()).find(({ code }) => code === heldIn);
    const place = (language: 'vi' | 'en') => [venue, province?.[language]].filter(Boolean).join(', ');
    return {
      ...{ email, name, locale },
      letter: {
        ...{ kind, organiser, place: { vi: place('vi'), en: place('en') }, startsOn, endsOn, timeZone },
        answerBy: registrationClosesAt.toISOString(),
      },
    };
  }
}
