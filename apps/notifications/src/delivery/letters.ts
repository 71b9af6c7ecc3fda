import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { KitSettings } from '@sangtao/service-kit/settings';
import { KnowledgeStore } from '../knowledge/knowledge.store.js';
import type { Address, Invited, MessageRow } from '../messages/messages.store.js';
import { composeMail, type Mail } from '../templates/compose-mail.js';
import { render, type MessageData, type Wording } from '../templates/render.js';
import type { Locale } from '../templates/texts.js';
import { LetterFacts } from './letter-facts.js';

/** A message as a letter to a person whose address is asked from its owner at the moment of use. */
@Injectable()
export class Letters {
  constructor(
    private readonly knowledge: KnowledgeStore,
    private readonly internalApi: InternalApi,
    private readonly settings: KitSettings,
    private readonly facts: LetterFacts,
  ) {}

  async write(message: MessageRow): Promise<{ to: Address; mail: Mail }> {
    const { letter, ...to }: Invited = message.address ?? (await this.addressOf(message));
    const { kind, data } = message;
    const facts = { ...(await this.facts.of(message)), ...(letter ? { letter } : {}) };
    const link = data.url ?? (facts.path ? new URL(facts.path, this.settings.baseUrl).href : undefined);
    return { to, mail: composeMail(render(kind, to.locale, facts, await this.wordingOf(data)), to, link) };
  }

  /** What a message is about, by what is kept with it: of one to whom nobody can be written any more. Undefined where that does not say it. */
  async subject({ kind, data }: MessageRow, locale: Locale): Promise<string | undefined> {
    const { subject } = render(kind, locale, data, await this.wordingOf(data));
    return /\{\w+\}/.test(subject) ? undefined : subject;
  }

  private async wordingOf({ editionId }: MessageData): Promise<Wording | undefined> {
    return editionId ? (await this.knowledge.wordings([editionId])).get(editionId) : undefined;
  }

  private addressOf({ accountId, kind, data: { invitationId } }: MessageRow): Promise<Invited> {
    if (!invitationId) return this.internalApi.get<Invited>('identity', `/internal/accounts/${accountId}`);
    // What was withdrawn has an address for the letter that says so, and for no other.
    const withdrawn = kind === 'invitation-withdrawn' ? '/withdrawn' : '';
    return this.internalApi.get<Invited>('gatherings', `/internal/invitations/${invitationId}${withdrawn}`);
  }
}
