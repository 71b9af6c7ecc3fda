import type { TestSystem } from '@sangtao/service-kit/testing';

interface Answered {
  status: number;
  body: Record<string, unknown>;
  text: string;
}

/** One person at one browser, through the API as the portal uses it. */
export class Member {
  private readonly cookies = new Map<string, string>();
  private token = '';

  constructor(
    private readonly system: TestSystem,
    private readonly account: { name: string; email: string; password: string },
  ) {}

  signUp(): Promise<Answered> {
    return this.call('POST', '/identity/auth/sign-up/email', this.account);
  }

  async signIn(): Promise<void> {
    const { email, password } = this.account;
    this.token = '';
    await this.call('POST', '/identity/auth/sign-in/email', { email, password });
    this.token = (await this.call('POST', '/identity/token', {})).body.token as string;
  }

  async upload(metadata: Record<string, string>, said: string): Promise<void> {
    const bytes = aPdf(said);
    const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
    const url = `${this.system.url}/api/registration/uploads`;
    const headers = { authorization: `Bearer ${this.token}`, 'tus-resumable': '1.0.0' };
    const begun = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': pairs.join(',') },
    });
    const sent = await fetch(new URL(begun.headers.get('location')!, url), {
      method: 'PATCH',
      headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (sent.status !== 204) throw new Error(`the upload was answered ${sent.status}: ${await sent.text()}`);
  }

  /** What is in the running. */
  async withdrawAll(): Promise<void> {
    const { items } = (await this.call('GET', '/registration/entries')).body as { items: Record<string, string>[] };
    for (const { id, version } of items) {
      await this.call(
        'POST',
        `/registration/entries/${id}/withdraw`,
        { reason: 'thôi' },
        { 'if-match': `"${version}"` },
      );
    }
  }

  async call(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answered> {
    const response = await fetch(`${this.system.url}/api${path}`, {
      method,
      headers: {
        origin: 'http://127.0.0.1:3000',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    for (const one of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!;
      this.cookies.set(name!, value!);
    }
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: (isJson && text ? JSON.parse(text) : {}) as Answered['body'], text };
  }
}

/** A real PDF of one page that says this in a comment. */
function aPdf(said: string): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R>>',
  ];
  let pdf = `%PDF-1.4\n% ${said}\n`;
  const rows = objects.map((object, index) => {
    const offset = Buffer.byteLength(pdf);
    pdf += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 4\n0000000000 65535 f \n${rows.join('')}trailer<</Size 4/Root 1 0 R>>\n`;
  return Buffer.from(`${pdf}${xref}startxref\n${Buffer.byteLength(pdf)}\n%%EOF\n`);
}
