import { randomUUID } from 'node:crypto';

export interface Credentials {
  role: string;
  email: string;
  name: string;
  password: string;
}

/** The product answered with an error. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: string,
    what: string,
  ) {
    super(`${what}: ${status} ${body}`);
    this.name = 'ApiError';
  }
}

const renewAfterMs = 200_000;
const tries = 4;
const answerMs = 20_000;

interface Sent {
  method: string;
  path: string;
  body?: object | undefined;
  headers?: Record<string, string>;
  withinMs: number;
}

/** One signed-in person: a cookie, and the short token that is renewed from it. */
export class Session {
  private token = '';
  private renewedAt = 0;
  private renewing?: Promise<void>;

  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    readonly person: Credentials,
  ) {}

  static async signIn(url: string, person: Credentials): Promise<Session> {
    const response = await fetch(`${url}/api/identity/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: person.email, password: person.password }),
    });
    if (!response.ok) throw new ApiError(response.status, await response.text(), `sign-in of ${person.role}`);
    const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]!);
    return new Session(url, cookie.join('; '), person);
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  /** The answer unread: a file, or to measure without the time of reading it. */
  text(path: string): Promise<string> {
    return this.send({ method: 'GET', path, withinMs: 120_000 });
  }

  /** Sent again under the same key when the answer is lost or the product is busy. */
  post<T>(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<T> {
    return this.call<T>('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  put<T>(path: string, body: object, headers: Record<string, string> = {}): Promise<T> {
    return this.call<T>('PUT', path, body, headers);
  }

  /** For a program that sends requests itself; valid for 5 minutes. */
  async freshToken(): Promise<string> {
    await this.renew();
    return this.token;
  }

  /** The same as long as it is good for some time yet. */
  async currentToken(): Promise<string> {
    await this.stayFresh();
    return this.token;
  }

  private async stayFresh(): Promise<void> {
    if (Date.now() - this.renewedAt > renewAfterMs) await (this.renewing ??= this.renew());
  }

  private async call<T>(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once<T>(method, path, body, headers);
      } catch (error) {
        const final = error instanceof ApiError && error.status < 500 && error.status !== 401;
        if (final || attempt === tries) throw error;
        this.renewedAt = 0;
        await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
      }
    }
  }

  private async once<T>(
    method: string,
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
  ): Promise<T> {
    const text = await this.send({ method, path, body, headers, withinMs: answerMs });
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private async send({ method, path, body, headers = {}, withinMs }: Sent): Promise<string> {
    await this.stayFresh();
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      // A service that stands still answers nothing.
      signal: AbortSignal.timeout(withinMs),
    });
    const text = await response.text();
    if (!response.ok) throw new ApiError(response.status, text, `${method} ${path}`);
    return text;
  }

  private async renew(): Promise<void> {
    try {
      const response = await fetch(`${this.url}/api/identity/token`, {
        method: 'POST',
        headers: { cookie: this.cookie, origin: this.url },
      });
      if (!response.ok) throw new ApiError(response.status, await response.text(), 'token');
      this.token = ((await response.json()) as { token: string }).token;
      this.renewedAt = Date.now();
    } finally {
      this.renewing = undefined;
    }
  }
}
