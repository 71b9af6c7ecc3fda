import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { TestSystem } from '@sangtao/service-kit/testing';
import type { NewAccount } from '../src/accounts/create-accounts.usecase.js';
import { CreateAccounts } from '../src/identity.module.js';
import { base32, codeOf, stepAt } from '../src/second-factor/totp.js';

export interface Answered {
  status: number;
  body: Record<string, unknown> & { code?: string };
  /** Of a token, when it was asked for. */
  token?: string;
  setCookies: string[];
}

let made = 0;

/** One person at one browser, which keeps cookies as browsers do. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  token = '';

  constructor(
    readonly system: TestSystem,
    readonly account: NewAccount,
    readonly origin = 'http://127.0.0.1:3000',
  ) {}

  /** With an account of its own. */
  static async arrive(system: TestSystem, grants: NewAccount['grants'] = []): Promise<Visitor> {
    const id = `0193a1f0-7c00-7000-8000-${String(++made).padStart(12, '0')}`;
    const account = {
      id,
      email: `nguoi-${made}@example.com`,
      name: 'Đặng Thị Ớt',
      password: 'mot-mat-khau-dai',
      grants,
    };
    await system.contexts.get('identity')!.app.get(CreateAccounts, { strict: false }).execute([account]);
    return new Visitor(system, account);
  }

  /** The same person at another browser. */
  elsewhere(): Visitor {
    return new Visitor(this.system, this.account, this.origin);
  }

  async call(method: string, path: string, body?: object): Promise<Answered> {
    const response = await fetch(`${this.system.url}/api/identity${path}`, {
      method,
      headers: {
        origin: this.origin,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const setCookies = response.headers.getSetCookie();
    for (const one of setCookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!;
      if (/max-age=0/i.test(one)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Answered['body'], setCookies };
  }

  signIn(password = this.account.password): Promise<Answered> {
    return this.call('POST', '/auth/sign-in/email', { email: this.account.email, password });
  }

  async signInByLink(): Promise<Answered> {
    const api = this.system.contexts.get('identity')!.app.get(InternalApi, { strict: false });
    const wanted = { accountId: this.account.id, path: '/judging' };
    const { url } = await api.post<{ url: string }>('identity', '/internal/sign-in-links', wanted);
    const token = new URLSearchParams(new URL(url).hash.slice(1)).get('token')!;
    return this.call('POST', '/mail-links/sign-in', { token });
  }

  /** A token, which later calls carry. */
  async renew(body: object = {}): Promise<Answered> {
    this.token = '';
    const answer = await this.call('POST', '/token', body);
    this.token = (answer.body.token as string | undefined) ?? '';
    return answer;
  }

  /** The session's id, as its cookie has it. */
  get sessionCookie(): string {
    return [...this.cookies].find(([name]) => name.endsWith('session_token'))?.[1] ?? '';
  }
}

/** The app on a person's phone. */
export class Phone {
  constructor(private readonly seed: string) {}

  codeAt(moment: Date): string {
    return codeOf(fromBase32(this.seed), stepAt(moment));
  }
}

function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
  if (base32(bytes) !== text) throw new Error(`not a seed: ${text}`);
  return bytes;
}
