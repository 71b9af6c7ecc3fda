import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { mailStates, OwnFigures, type MailQueue } from '@sangtao/service-kit/own-figures';

/** How many e-mails are in which state, and since when the oldest waits. */
@Injectable()
export class MailQueueView {
  constructor(
    private readonly database: Database,
    figures: OwnFigures,
  ) {
    figures.mailQueue = () => this.read();
  }

  async read(): Promise<MailQueue> {
    const rows = await this.database.query<{ state: string; count: number; oldest: Date }>(
      `select state, count(*)::int as count, min(at) as oldest from notifications.message
        where channel = 'email' group by state`,
    );
    const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
    const waiting = rows.filter(({ state }) => ['queued', 'sending'].includes(state)).map(({ oldest }) => oldest);
    return {
      counts: Object.fromEntries(mailStates.map((state) => [state, count(state)])) as MailQueue['counts'],
      waitingSince: waiting.sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
    };
  }
}
