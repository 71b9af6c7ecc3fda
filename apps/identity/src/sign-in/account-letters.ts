import { Injectable, Logger } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { v7 } from 'uuid';
import { MailLinks, type MailLinkKind } from './mail-links.js';

interface Person {
  email: string;
  name?: string;
  locale?: string | null;
}

/** Letters that sign-in depends on. None is waited for: how long an answer takes must not tell whether the address is known. */
@Injectable()
export class AccountLetters {
  private readonly logger = new Logger('AccountLetters');

  constructor(
    private readonly internalApi: InternalApi,
    private readonly links: MailLinks,
    private readonly surroundings: Surroundings,
  ) {}

  send(kind: MailLinkKind, person: Person, token: string, to?: string): Promise<void> {
    const address = { email: person.email, name: person.name ?? '', locale: person.locale === 'en' ? 'en' : 'vi' };
    const data = { url: this.links.make(kind, token, to) };
    this.internalApi
      .post('notifications', '/internal/messages', { kind, to: address, data, dedupeKey: v7() })
      .catch((error: unknown) => this.logger.warn(`${kind} was not handed to notifications: ${String(error)}`));
    return Promise.resolve();
  }

  /** Nobody gets a letter for having an address that somebody typed. @param to page where the person goes on */
  sendSignInLink(email: string, token: string, to: string): Promise<void> {
    this.surroundings.database
      .query<Person>('select email, name, locale from identity."user" where email = $1', [email.toLowerCase()])
      .then(([person]) => person && this.send('sign-in-link', person, token, to))
      .catch((error: unknown) => this.logger.warn(`a sign-in link was not written: ${String(error)}`));
    return Promise.resolve();
  }
}
