// The part of the story that needs a place for files: a bucket, where docker-compose.yml runs.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

/** What the story's contest asks for beside its template. */
export const fullText = {
  key: 'full-text',
  name: { vi: 'Toàn văn', en: 'Full text' },
  required: true,
  maxFiles: 1,
  maxBytes: 1_000_000,
  types: ['pdf'],
  judged: true,
};

/** By the tus protocol, as the portal does. @returns the file's hash */
export async function uploadAndReadBack(url, applicant, entryId) {
  const bytes = aPdf();
  const metadata = { entryId, slot: fullText.key, filename: 'Toàn văn.pdf', filetype: 'application/pdf' };
  const pairs = Object.entries(metadata).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`);
  const send = async (method, path, headers, body) => {
    const authorization = applicant.authorization;
    const answer = await fetch(new URL(path, url), {
      method,
      headers: { authorization, 'tus-resumable': '1.0.0', ...headers },
      body,
    });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
    return answer;
  };
  const announced = { 'upload-length': String(bytes.length), 'upload-metadata': pairs.join(',') };
  const place = (await send('POST', '/api/registration/uploads', announced)).headers.get('location');
  const middle = Math.floor(bytes.length / 2);
  for (const [from, piece] of [
    [0, bytes.subarray(0, middle)],
    [middle, bytes.subarray(middle)],
  ]) {
    const headers = { 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' };
    await send('PATCH', place, headers, piece);
  }
  const [file] = (await applicant('GET', `/api/registration/entries/${entryId}/files`)).items;
  const read = await send('GET', `/api/registration/entries/${entryId}/files/${file.id}/content`);
  assert.ok(bytes.equals(Buffer.from(await read.arrayBuffer())), 'the file is another one when it is read');
  return createHash('sha256').update(bytes).digest('hex');
}

/** One empty page. */
function aPdf() {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 4\n0000000000 65535 f \n${rows}trailer<</Size 4/Root 1 0 R>>`;
  return Buffer.from(`${pdf}${xref}\nstartxref\n${pdf.length}\n%%EOF\n`);
}
