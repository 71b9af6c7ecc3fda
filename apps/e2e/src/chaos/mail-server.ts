import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server that remembers how often each message came. */
export class MailServer {
  /** Deliveries by Message-ID. */
  readonly deliveries = new Map<string, number>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      // It would ask a name server about every connection.
      disableReverseLookup: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
        stream.on('end', () => {
          const id = /^Message-ID:\s*(\S+)/im.exec(text)?.[1] ?? '';
          this.deliveries.set(id, (this.deliveries.get(id) ?? 0) + 1);
          done();
        });
      },
    });
    // A sender that is killed breaks its connection.
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailServer> {
    const mail = new MailServer();
    await new Promise<void>((resolve) => mail.server.listen(0, '127.0.0.1', () => resolve()));
    return mail;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Messages that came more than once, each under its one Message-ID. */
  get repeated(): number {
    return [...this.deliveries.values()].filter((count) => count > 1).length;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
