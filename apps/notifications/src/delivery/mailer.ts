import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { settings } from '@sangtao/service-kit/settings';
import { createTransport, type Transporter } from 'nodemailer';
import { NotificationsSettings } from '../notifications.config.js';
import { isHeaderSafe, type Mail } from '../templates/compose-mail.js';

/** A mail server bears a few at once from one sender. */
export const mailsAtOnce = 4;

/** Another try would fail as well. */
export class Undeliverable extends Error {}

/** The mail server, when there is one. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly from: string;
  private readonly transport?: Transporter;

  constructor() {
    const { smtpUrl, mailFrom } = settings(NotificationsSettings);
    this.from = mailFrom;
    if (smtpUrl) {
      this.transport = createTransport(smtpUrl, {
        // Connections that are kept: a new one for each mail costs more than the mail.
        pool: true,
        maxConnections: mailsAtOnce,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 20_000,
      } as never);
    }
  }

  /** False: every e-mail is kept for the outbox page. */
  get sends(): boolean {
    return this.transport !== undefined;
  }

  /** @throws Undeliverable when another try would fail as well */
  async send(id: string, to: { email: string; name: string }, mail: Mail): Promise<void> {
    if (![to.email, to.name, mail.subject].every(isHeaderSafe)) throw new Undeliverable('a line break in a header');
    try {
      await this.transport!.sendMail({
        // The same for every try: a server that has it already can tell.
        messageId: `<${id}@sangtao>`,
        from: this.from,
        to: { address: to.email, name: to.name },
        ...mail,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (cause) {
      const code = (cause as { responseCode?: number }).responseCode;
      if (code !== undefined && code >= 500) throw new Undeliverable(`the server answered ${code}`, { cause });
      throw cause;
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
