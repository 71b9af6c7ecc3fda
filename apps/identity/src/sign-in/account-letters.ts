import { Injectable, Logger } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { v7 } from 'uuid';
import { MailLinks, type MailLinkKind } from './mail-links.js';

export interface Person {
  id?: string;
  email: string;
  name?: string;
  locale?: string | null;
}

/** What happened to an account, told without a secret. */
type NewsKind = 'second-factor-reset' | 'erasure-asked' | 'erasure-near';

/** Letters about accounts. */
@Injectable()
export class AccountLetters {
  private readonly logger = new Logger('AccountLetters');

  constructor(
    private readonly internalApi: InternalApi,
    private readonly links: MailLinks,
    private readonly surroundings: Surroundings,
    private readonly settings: KitSettings,
  ) {}

  /** Sign-in depends on it. It is not waited for: how long an answer takes must not tell whether the address is known. */
  send(kind: MailLinkKind, person: Person, token: string, to?: string): Promise<void> {
    this.post(kind, person, { url: this.links.make(kind, token, to) }).catch((error: unknown) =>
      this.logger.warn(`${kind} was not handed to notifications: ${String(error)}`),
    );
    return Promise.resolve();
  }

  /** Nobody gets a letter for having an address that somebody typed. @param to page where the person goes on */
  sendSignInLink(email: string, token: string, to: string): Promise<void> {
    this.surroundings.database
      .query<Person>('select id, email, name, locale from identity."user" where email = $1', [email.toLowerCase()])
      .then(([person]) => person && this.send('sign-in-link', person, token, to))
      .catch((error: unknown) => this.logger.warn(`a sign-in link was not written: ${String(error)}`));
    return Promise.resolve();
  }

  /** What nobody may miss: where the letter cannot be handed over, what it tells of does not happen. @throws Refusal try-again */
  tell(kind: NewsKind, person: Person, { path, until }: { path: string; until?: Date }): Promise<void> {
    return this.surely(kind, person, { url: new URL(path, this.settings.baseUrl).href, until });
  }

  /** The same with a link that acts. @throws Refusal try-again */
  tellWithLink(kind: MailLinkKind, person: Person, { token, until }: { token: string; until: Date }): Promise<void> {
    return this.surely(kind, person, { url: this.links.make(kind, token), until });
  }

  private async surely(kind: string, person: Person, { url, until }: { url: string; until?: Date | undefined }) {
    const data = until ? { url, until: until.toISOString() } : { url };
    await this.post(kind, person, data).catch((cause: unknown) => {
      throw new Refusal('try-again', {}, { cause });
    });
  }

  /** The letter belongs to the account, so that it goes when the account is erased. */
  private async post(
    kind: string,
    { id, email, name, locale }: Person,
    data: { url: string; until?: string },
  ): Promise<void> {
    const to = { email, name: name ?? '', locale: locale === 'en' ? 'en' : 'vi' };
    const letter = { kind, to, data, dedupeKey: v7(), ...(id ? { accountId: id } : {}) };
    await this.internalApi.post('notifications', '/internal/messages', letter);
  }
}
