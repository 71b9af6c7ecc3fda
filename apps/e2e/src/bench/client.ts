import { Agent, request } from 'node:http';

export interface Sent {
  method?: 'GET' | 'POST' | 'PATCH';
  path: string;
  token?: string;
  headers?: Record<string, string>;
  body?: object | Buffer;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

const answerMs = 20_000;

class ClosedMeanwhile extends Error {}

/** Requests with little work of its own around them, since it shares the processors with what it measures. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1_000 });

  constructor(private readonly url: string) {}

  /** @throws Error for any answer but 2xx, and for none within 20 s */
  async ask<T = unknown>(sent: Sent): Promise<T> {
    const { status, text } = await this.send(sent);
    if (status < 200 || status >= 300)
      throw new Error(`${sent.method ?? 'GET'} ${sent.path}: ${status} ${text.slice(0, 300)}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  /** A connection that the server closed while it lay idle is taken once more, as browsers do, where nothing can be done twice. */
  async send(sent: Sent): Promise<Answer> {
    const safe = (sent.method ?? 'GET') === 'GET' || sent.headers?.['idempotency-key'] !== undefined;
    try {
      return await this.sendOnce(sent);
    } catch (error) {
      if (!safe || !(error instanceof ClosedMeanwhile)) throw error;
      return await this.sendOnce(sent);
    }
  }

  private sendOnce({ method = 'GET', path, token, headers = {}, body }: Sent): Promise<Answer> {
    const bytes = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
    const all: Record<string, string> = {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(bytes ? { 'content-length': String(bytes.length) } : {}),
      ...(bytes && bytes !== body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    };
    return new Promise((resolve, reject) => {
      const asking = request(new URL(path, this.url), { method, headers: all, agent: this.agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(parts).toString() });
        });
      });
      asking.setTimeout(answerMs, () => asking.destroy(new Error(`${path}: no answer within ${answerMs} ms`)));
      asking.on('error', (error: NodeJS.ErrnoException) => {
        reject(asking.reusedSocket && error.code === 'ECONNRESET' ? new ClosedMeanwhile() : error);
      });
      asking.end(bytes);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
