import type { AddressInfo } from 'node:net';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import type { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { template } from '@sangtao/programmes/templates';
import type { InternalRequest } from '@sangtao/service-kit/internal-api';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { v7 } from 'uuid';
import { notificationsContext } from '../src/notifications.module.js';

interface Options {
  body?: object;
  version?: number;
  admin?: boolean;
}

/** The service with people whom it writes to, a mail server that receives it, and the edition that letters are about. */
export class MailWorld {
  system!: TestSystem;
  readonly received: ParsedMail[] = [];
  /** The codes by which the server answers the next mails. */
  refuseNext: number[] = [];
  readonly edition = v7();
  /** What registration answers, by path. */
  readonly receipts = new Map<string, object>();
  private readonly people = new Map<string, { id: string; name: string; email: string; locale: string }>();
  private readonly versions = new Map<string, number>();
  private readonly smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) => {
        this.received.push(mail);
        const code = this.refuseNext.shift();
        done(code ? Object.assign(new Error('no'), { responseCode: code }) : null);
      });
    },
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.smtp.listen(0, '127.0.0.1', resolve));
    process.env.SMTP_URL = `smtp://127.0.0.1:${(this.smtp.server.address() as AddressInfo).port}`;
    this.system = await startContexts([notificationsContext], {
      answer: ({ path }: InternalRequest) =>
        this.receipts.get(path) ?? this.people.get(path.replace('/internal/accounts/', '')),
    });
    await this.publish(EditionAmendedV1, this.edition, {
      editionId: this.edition,
      code: 'THU-1',
      year: 2026,
      rulebookVersion: 1,
      rulebook: template('technical-contest').rulebook,
    });
  }

  async stop(): Promise<void> {
    delete process.env.SMTP_URL;
    await this.system.stop();
    await new Promise<void>((resolve) => this.smtp.close(resolve));
  }

  /** Before each test: nothing was received, nothing is refused. */
  forget(): void {
    this.received.length = 0;
    this.refuseNext = [];
  }

  readonly person = (name: string, locale = 'vi'): string => {
    const id = v7();
    this.people.set(id, { id, name, email: `${id}@example.com`, locale });
    return id;
  };

  readonly to = (account: string): ParsedMail[] =>
    this.received.filter((mail) => JSON.stringify(mail.to).includes(this.people.get(account)!.email));

  /** Until every e-mail that is due now was tried. */
  readonly mailed = async (): Promise<void> => {
    await this.system.settle();
    for (;;) {
      const [row] = await this.system.database.query<{ waiting: number }>(
        `select count(*)::int as waiting from notifications.message
          where channel = 'email' and (state = 'sending' or state = 'queued' and due_at <= now())`,
      );
      if (row!.waiting === 0) return this.system.settle();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  readonly call = async (account: string, method: string, path: string, options: Options = {}) => {
    const token = await this.system.token(account, options.admin ? [{ role: 'admin', scope: '*' }] : []);
    const response = await fetch(`${this.system.url}/api/notifications${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(options.body ? { 'content-type': 'application/json' } : {}),
        ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
      },
      ...(options.body ? { body: JSON.stringify(options.body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as never };
  };

  readonly publish = async <Data extends object>(
    eventClass: { new (): Data; type: string; topic: string },
    key: string,
    data: Data,
  ): Promise<void> => {
    const aggregate = `${eventClass.topic} ${key}`;
    const version = (this.versions.get(aggregate) ?? 0) + 1;
    this.versions.set(aggregate, version);
    await this.system.database.transaction((tx) => tx.publish(eventClass as never, { key, version, data }));
  };

  /** An entry of the edition as it was handed in. */
  readonly submitted = (applicantId: string, code: string, title = 'Máy gặt lúa mini'): EntrySubmittedV1 => ({
    entryId: v7(),
    editionId: this.edition,
    code,
    fieldCode: 'agriculture',
    provinceCode: '01',
    organisationId: null,
    applicantId,
    authorAccountIds: [],
    title,
    dossier: [],
    files: [],
    at: '2026-07-31T16:59:59.000Z',
  });
}
