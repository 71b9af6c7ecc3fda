import { Injectable, Logger } from '@nestjs/common';
import { MessageBouncedV1 } from '@sangtao/contracts/notifications/message-bounced.v1';
import { MessageDeliveredV1 } from '@sangtao/contracts/notifications/message-delivered.v1';
import { InternalApiError } from '@sangtao/service-kit/internal-api';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { messageColumns, type MessageRow } from '../messages/messages.store.js';
import { Letters } from './letters.js';
import { Mailer, mailsAtOnce, Undeliverable } from './mailer.js';

/** For how long a claim holds that is not renewed: whoever made it has died, or sleeps. */
const claimSeconds = 30;
const renewMs = 10_000;
const lastAttempt = 10;

/** Seconds until the next try: half a minute, doubling, at most an hour. */
function retrySeconds(attempts: number): number {
  return Math.min(30 * 2 ** (attempts - 1), 3600);
}

/** Sends the e-mails that are due. A crash between the server's yes and our commit sends again under the same Message-ID. */
@Injectable()
export class SendMail {
  private readonly logger = new Logger('SendMail');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly letters: Letters,
    private readonly mailer: Mailer,
  ) {}

  @Every(2)
  async sendDue(): Promise<void> {
    if (!this.mailer.sends) return this.keepDue();
    await Promise.all(Array.from({ length: mailsAtOnce }, () => this.sendSome()));
  }

  private async sendSome(): Promise<void> {
    for (let sent = 0; sent < 100; sent++) {
      const message = await this.claim();
      if (!message) return;
      const renewing = setInterval(() => void this.renew(message), renewMs);
      await this.send(message).finally(() => clearInterval(renewing));
    }
  }

  /** A try may take long; only one whose process has gone loses its claim. */
  private async renew({ id }: MessageRow): Promise<void> {
    const { database, clock } = this.surroundings;
    await database
      .query(
        `update notifications.message set due_at = $2::timestamptz + make_interval(secs => $3) where id = $1 and state = 'sending'`,
        [id, clock.now(), claimSeconds],
      )
      .catch((error: unknown) => this.logger.warn(`the claim of message ${id} was not renewed: ${reasonOf(error)}`));
  }

  private async keepDue(): Promise<void> {
    const { database } = this.surroundings;
    await database.query(
      `update notifications.message set state = 'kept' where channel = 'email' and state = 'queued'`,
    );
  }

  private async claim(): Promise<MessageRow | undefined> {
    const { database, clock } = this.surroundings;
    const [message] = await database.query<MessageRow>(
      `update notifications.message set state = 'sending', attempts = attempts + 1,
              due_at = $1::timestamptz + make_interval(secs => $2)
        where id = (select id from notifications.message
                     where channel = 'email' and state in ('queued', 'sending') and due_at <= $1
                     order by due_at limit 1 for update skip locked)
       returning ${messageColumns}`,
      [clock.now(), claimSeconds],
    );
    return message;
  }

  private async send(message: MessageRow): Promise<void> {
    try {
      const { to, mail } = await this.letters.write(message);
      await this.mailer.send(message.id, to, mail);
    } catch (error) {
      const gone = error instanceof InternalApiError && error.status === 404;
      if (gone || error instanceof Undeliverable || message.attempts >= lastAttempt)
        return this.end(message, 'failed', error);
      return this.later(message, error);
    }
    await this.end(message, 'sent');
  }

  private async later(message: MessageRow, error: unknown): Promise<void> {
    const { database, clock } = this.surroundings;
    this.logger.warn(`message ${message.id}, try ${message.attempts}: ${reasonOf(error)}`);
    await database.query(
      `update notifications.message set state = 'queued', last_error = $2, due_at = $3 where id = $1`,
      [message.id, reasonOf(error), new Date(clock.now().getTime() + retrySeconds(message.attempts) * 1000)],
    );
  }

  /** The link's secret and the address are not needed any more. */
  private async end(message: MessageRow, state: 'sent' | 'failed', error?: unknown): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      const [ended] = await tx.query<{ ends: number }>(
        `update notifications.message set state = $2, last_error = $3, data = data - 'url', address = null, ends = ends + 1
          where id = $1 and state = 'sending' returning ends`,
        [message.id, state, error === undefined ? null : reasonOf(error)],
      );
      if (!ended) return;
      const { id: messageId, accountId, kind } = message;
      const data = { messageId, accountId, kind, at: clock.now().toISOString() };
      const eventClass = state === 'sent' ? MessageDeliveredV1 : MessageBouncedV1;
      await tx.publish(eventClass, { key: messageId, version: ended.ends, data });
    });
  }
}

/** Without the address, which servers like to repeat. */
function reasonOf(error: unknown): string {
  const { code, responseCode, message } = error as { code?: string; responseCode?: number; message?: string };
  return (
    [code, responseCode].filter(Boolean).join(' ') || (message ?? 'unknown').replace(/\S+@\S+/g, '…').slice(0, 200)
  );
}
