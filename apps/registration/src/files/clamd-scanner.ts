import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { NotScanned, Scanner, ScannerDown, type Verdict } from './scanner.js';

/** Of silence. A large archive takes clamd long, and it says nothing meanwhile. */
const patienceMs = 120_000;

/** ClamAV's daemon by its INSTREAM command: chunks with their length before them, then one of length 0; one line comes back. */
export class ClamdScanner extends Scanner {
  readonly configured = true;

  /** @param url `tcp://host:port` or `unix:///path` */
  constructor(private readonly url: string) {
    super();
  }

  async scan(content: Readable): Promise<Verdict> {
    const socket = this.connect();
    const answer = answerOf(socket);
    // It may come, or the connection break, while bytes are still on their way.
    answer.catch(() => undefined);
    try {
      await send(socket, content);
      return verdict(await answer);
    } finally {
      content.destroy();
      socket.destroy();
    }
  }

  private connect(): Socket {
    const { protocol, hostname, port, pathname } = new URL(this.url);
    const to =
      protocol === 'unix:' ? { path: pathname } : { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
    const socket = connect(to);
    socket.setTimeout(patienceMs, () => socket.destroy(new ScannerDown(`no answer for ${patienceMs / 1000} s`)));
    return socket;
  }
}

/** Ends early where clamd has stopped listening: what it said, or why it broke off, is in its answer. */
async function send(socket: Socket, content: Readable): Promise<void> {
  const ended = once(socket, 'close').catch(() => undefined);
  socket.write('zINSTREAM\0');
  for await (const chunk of content as AsyncIterable<Buffer>) {
    if (socket.destroyed || socket.readableEnded) return;
    const size = Buffer.alloc(4);
    size.writeUInt32BE(chunk.length);
    socket.write(size);
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain').catch(() => undefined), ended]);
  }
  socket.write(Buffer.alloc(4));
}

/** A connection that breaks once it stood is about this file: clamd hangs up on what is larger than it takes, often before its word arrives. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let connected = false;
    let text = '';
    const broken = (cause?: Error): Error => {
      if (cause instanceof ScannerDown) return cause;
      if (!connected) return new ScannerDown(`clamd cannot be reached: ${cause?.message}`, { cause });
      return new NotScanned('clamd hung up on the file; is it larger than its StreamMaxLength?', { cause });
    };
    socket.once('connect', () => (connected = true));
    socket.on('data', (bytes) => {
      text += bytes.toString('utf8');
      if (text.endsWith('\0')) resolve(text);
    });
    socket.once('error', (error) => reject(broken(error)));
    socket.once('close', () => reject(broken()));
  });
}

function verdict(answer: string): Verdict {
  const said = answer.replaceAll('\0', '').trim();
  if (said === 'stream: OK') return { clean: true };
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found) return { clean: false, found };
  throw new NotScanned(`clamd says ${JSON.stringify(said)}`);
}
