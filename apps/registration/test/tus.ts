import { request } from 'node:http';
import { createHash } from 'node:crypto';

/** The client's side of the tus protocol, one request at a time, so that tests can stop anywhere. */
export class TusClient {
  constructor(
    private readonly url: string,
    private readonly authorization: string,
  ) {}

  begin(metadata: Record<string, string>, length: number): Promise<Response> {
    const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
    return this.send('POST', this.url, { 'upload-length': String(length), 'upload-metadata': pairs.join(',') });
  }

  patch(location: string, offset: number, bytes: Buffer): Promise<Response> {
    return this.send('PATCH', location, { 'upload-offset': String(offset), ...octets }, bytes);
  }

  head(location: string): Promise<Response> {
    return this.send('HEAD', location);
  }

  delete(location: string): Promise<Response> {
    return this.send('DELETE', location);
  }

  /** The whole of it. */
  async upload(metadata: Record<string, string>, bytes: Buffer): Promise<Response> {
    const begun = await this.begin(metadata, bytes.length);
    return begun.status === 201 ? this.patch(begun.headers.get('location')!, 0, bytes) : begun;
  }

  /** Announces all bytes, sends the first of them, and pulls the cable. */
  cut(location: string, bytes: Buffer, sent: number): Promise<void> {
    return new Promise((resolve) => {
      const headers = { ...this.headers(), ...octets, 'upload-offset': '0', 'content-length': String(bytes.length) };
      const cutting = request(new URL(location, this.url), { method: 'PATCH', headers });
      cutting.on('error', () => resolve());
      cutting.write(bytes.subarray(0, sent), () => setTimeout(() => cutting.destroy(new Error('cut')), 100));
    });
  }

  private send(method: string, location: string, headers: object = {}, body?: Buffer): Promise<Response> {
    return fetch(new URL(location, this.url), {
      method,
      headers: { ...this.headers(), ...headers },
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
  }

  private headers() {
    return { authorization: this.authorization, 'tus-resumable': '1.0.0' };
  }
}

const octets = { 'content-type': 'application/offset+octet-stream' };

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A real, one-page PDF, filled up to about this many bytes. */
export function aPdf(text = 'Bản vẽ', size = 600): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ];
  let pdf = `%PDF-1.4\n% ${text}\n`;
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(pdf);
    pdf += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  pdf += `%${'x'.repeat(Math.max(0, size - pdf.length))}\n`;
  const xref = Buffer.byteLength(pdf);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 4\n0000000000 65535 f \n${rows}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(pdf);
}
