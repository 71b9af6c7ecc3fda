import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test as it } from '@jest/globals';
import { inspect } from '../src/files/inspection/inspect.js';
import type { Format } from '../src/files/file.js';
import { Mp4WithoutTraces } from '../src/files/traces/mp4-traces.js';
import { cleanerOf } from '../src/files/traces/traces.js';
import { aDocx, zip } from './archives.js';
import { aPdf } from './tus.js';

const opened = (format: Format, bytes: Buffer) => inspect(format, Readable.from([bytes]));
const latin = (text: string) => Buffer.from(text, 'latin1');

/** A whole PDF with this object beside its page. */
const pdfWith = (object: string, catalog = '') => {
  const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n${object}\n`;
  return latin(
    `${pdf}xref\n0 1\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`,
  );
};
const packedObjects = (text: string) => {
  const packed = deflateSync(text, { level: 1 }).toString('latin1');
  return `9 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream endobj`;
};
const chunk = (type: string, data: Buffer) => {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([latin(type), data]);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
const png = (width: number, height: number) => {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(2))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ...parts]);
};
const jpeg = (width: number, height: number) => {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.from(scan)]);
};
const box = (type: string, ...content: Buffer[]) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...content]);
};
const place = latin('+21.0285+105.8542/ Đỗ Thị Ước');
const film = () =>
  Buffer.concat([
    box('ftyp', latin('isom\0\0\0\0')),
    box(
      'moov',
      box('mvhd', Buffer.alloc(20)),
      box('trak', box('tkhd', Buffer.alloc(20)), box('udta', box('\xa9xyz', place)), box('meta', place)),
      box('udta', place),
    ),
    box('uuid', Buffer.alloc(16), place),
    box('mdat', Buffer.alloc(200_000, 7)),
    box('free'),
  ]);
const archive = zip([{ name: 'run.js', content: 'alert(1)' }]);

describe('what is what it says', () => {
  it.each<[string, Format, Buffer]>([
    ['a PDF', 'pdf', aPdf()],
    ['a large PDF', 'pdf', aPdf('lớn', 3_000_000)],
    ['a PDF with packed objects', 'pdf', pdfWith(packedObjects('1 0 <</Kept(yes)>>'))],
    ['a PDF that opens at a page', 'pdf', pdfWith('', '/OpenAction [3 0 R /Fit]')],
    [
      'a PDF in whose picture such names stand by chance',
      'pdf',
      pdfWith('5 0 obj<</Length 9>>stream\n /JS /AA \nendstream endobj'),
    ],
    ['a Word file', 'docx', aDocx({ name: 'word/media/image1.png', content: png(2, 2) })],
    ['a PNG', 'png', png(10_000, 14_000)],
    ['a JPEG', 'jpg', jpeg(4000, 3000)],
    ['a JPEG with a camera’s preview behind it', 'jpg', Buffer.concat([jpeg(4000, 3000), jpeg(160, 120)])],
    ['a film', 'mp4', film()],
  ])('S57: %s is opened', async (_, format, bytes) => expect(await opened(format, bytes)).toEqual([]));
});

describe('what is not', () => {
  it.each<[string, Format, Buffer]>([
    ['HTML with a PDF far in', 'pdf', Buffer.concat([latin('<html><script>1</script>'), aPdf()])],
    ['a PDF without an end', 'pdf', aPdf('x', 3000).subarray(0, 1500)],
    ['a PDF whose root is nowhere', 'pdf', latin(pdfWith('').toString('latin1').replace('Root 1 0', 'Root 7 0'))],
    ['a header of a PDF alone', 'pdf', latin('%PDF-1.7\n%%EOF')],
    ['GIF with JavaScript', 'png', latin('GIF89a/*\x01\0*/=1;alert(1)')],
    ['SVG', 'png', latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a PNG that is cut', 'png', png(3, 3).subarray(0, 40)],
    ['a JPEG that is cut', 'jpg', jpeg(3, 3).subarray(0, -2)],
    ['a JPEG without a frame', 'jpg', Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a film that is cut', 'mp4', film().subarray(0, -100)],
    ['a film without its index', 'mp4', Buffer.concat([box('ftyp', latin('isom')), box('mdat', Buffer.alloc(99))])],
    [
      'a film whose boxes reach beyond their box',
      'mp4',
      latin(film().toString('latin1').replace('\0\0\0\x1cmvhd', '\0\xff\0\0mvhd')),
    ],
    ['a ZIP that is no Word file', 'docx', archive],
    ['a Word file that is cut', 'docx', aDocx().subarray(0, -30)],
    ['a program before a Word file', 'docx', Buffer.concat([latin('MZ'), aDocx()])],
    ['a part that is not what its sum says', 'docx', latin(aDocx().toString('latin1').replaceAll('Trục', 'Xxxx'))],
  ])('S57: %s is refused', async (_, format, bytes) => {
    const damaged = format === 'docx' && bytes.length === aDocx().length;
    if (damaged) bytes[bytes.indexOf('word/document.xml') + 20]! ^= 0xff;
    await expect(opened(format, bytes)).rejects.toThrow('file-unreadable');
  });

  it.each<[string, Format, Buffer]>([
    ['a PDF with a ZIP behind it', 'pdf', Buffer.concat([aPdf(), archive])],
    [
      'a PDF with a ZIP inside it',
      'pdf',
      pdfWith(`5 0 obj<</Length ${archive.length}>>stream\n${archive.toString('latin1')}\nendstream endobj`),
    ],
    ['a PNG with a ZIP behind it', 'png', Buffer.concat([png(2, 2), archive])],
    ['a PNG with a script behind it', 'png', Buffer.concat([png(2, 2), latin('<script>alert(1)</script>')])],
    ['a JPEG with a ZIP behind it', 'jpg', Buffer.concat([jpeg(2, 2), archive])],
  ])('S57: %s is refused as two files in one', async (_, format, bytes) => {
    await expect(opened(format, bytes)).rejects.toThrow('file-hides-another');
  });

  it.each<[string, Buffer]>([
    ['a bomb', aDocx({ name: 'word/media/a.bin', content: Buffer.alloc(30_000_000) })],
    [
      'a bomb that says it is small',
      aDocx({ name: 'word/media/a.bin', content: Buffer.alloc(30_000_000), claims: { bytes: 100 } }),
    ],
    [
      'a bomb in an archive in it',
      aDocx({ name: 'word/embeddings/a.xlsx', content: zip([{ name: 'x', content: Buffer.alloc(30_000_000) }]) }),
    ],
    [
      'a part that says it is huge',
      aDocx({ name: 'word/media/a.bin', content: 'x', claims: { bytes: 4_000_000_000 } }),
    ],
    ['too many parts', aDocx(...Array.from({ length: 5001 }, (_, n) => ({ name: `word/${n}`, content: '' })))],
  ])('S59: a Word file is refused that holds %s', async (_, bytes) => {
    await expect(opened('docx', bytes)).rejects.toThrow(/file-too-large-inside|file-unreadable/);
  });

  it.each<[string, Buffer]>([
    ['a way out of its folder', aDocx({ name: '../../etc/cron.d/x', content: 'x' })],
    ['an absolute path', aDocx({ name: '/etc/passwd', content: 'x' })],
    ['a path of Windows', aDocx({ name: '..\\..\\x', content: 'x' })],
    ['a drive', aDocx({ name: 'C:x', content: 'x' })],
    ['a folder in a folder in a folder …', aDocx({ name: 'a/'.repeat(30) + 'x', content: 'x' })],
    ['a symbolic link', aDocx({ name: 'word/link', content: '/etc/passwd', claims: { attributes: 0xa1ff0000 } })],
    ['a part under two names', aDocx({ name: 'word/a.xml', content: 'x', claims: { name: 'word/b.xml' } })],
    ['two parts under one name', aDocx({ name: 'WORD/document.xml', content: 'x' })],
    ['an encrypted part', aDocx({ name: 'word/a.xml', content: 'x', claims: { flags: 1 } })],
    ['another way of packing', aDocx({ name: 'word/a.xml', content: 'x', claims: { method: 12 } })],
    [
      'an archive in an archive in it',
      aDocx({ name: 'word/embeddings/a.docx', content: zip([{ name: 'b.zip', content: archive }]) }),
    ],
    ['macros', aDocx({ name: 'word/vbaProject.bin', content: 'x' })],
    ['a page', aDocx({ name: 'word/afchunk.html', content: '<script>alert(1)</script>' })],
    ['SVG', aDocx({ name: 'word/media/a.svg', content: '<svg onload="alert(1)"/>' })],
    ['entities that grow', aDocx({ name: 'word/a.xml', content: '<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;</a>' })],
  ])('S59, S62: a Word file is refused that holds %s', async (_, bytes) => {
    await expect(opened('docx', bytes)).rejects.toThrow('file-unsafe-parts');
  });

  it.each<[string, Format, Buffer]>([
    ['PNG', 'png', png(60_000, 60_000)],
    ['PNG of one endless line', 'png', png(40_000, 1)],
    ['JPEG', 'jpg', jpeg(29_000, 29_000)],
  ])('S60: a flood of pixels is refused: %s', async (_, format, bytes) => {
    await expect(opened(format, bytes)).rejects.toThrow('file-too-large-inside');
  });
});

describe('what acts', () => {
  const cases: [string, Buffer, string][] = [
    ['JavaScript', pdfWith('3 0 obj<</S/JavaScript/JS(app.alert\\(1\\))>>endobj'), 'javascript'],
    ['JavaScript with escapes', pdfWith('3 0 obj<</S/J#61vaScript>>endobj'), 'javascript'],
    [
      'JavaScript in packed objects',
      pdfWith(packedObjects(`3 0 <</S/JavaScript/JS(${'app.alert(1);'.repeat(9)})>>`)),
      'javascript',
    ],
    [
      'JavaScript in what only looks like a stream',
      pdfWith('% >>stream\n3 0 obj<</S/JavaScript>>endobj\n%endstream'),
      'javascript',
    ],
    ['an action at opening', pdfWith('', '/OpenAction 3 0 R'), 'opens-by-itself'],
    ['an action of a page', pdfWith('3 0 obj<</AA<</O 4 0 R>>>>endobj'), 'opens-by-itself'],
    ['a program', pdfWith('3 0 obj<</S/Launch/F(cmd.exe)>>endobj'), 'starts-programs'],
    [
      'a file in it',
      pdfWith('3 0 obj<</Type/EmbeddedFile/Length 0>>endobj', '/Names<</EmbeddedFiles 4 0 R>>'),
      'embedded-files',
    ],
  ];
  it.each(cases)('S63: a PDF with %s is marked, and judges get it without', async (_, bytes, warning) => {
    expect(await opened('pdf', bytes)).toEqual([warning]);
    const clean = cleanerOf('application/pdf')!(bytes);
    expect(clean).toHaveLength(bytes.length);
    expect(await opened('pdf', clean)).toEqual([]);
  });

  it('S63: an encrypted PDF, a file in a Word file and a link from one to elsewhere are marked', async () => {
    expect(
      await opened('pdf', latin(pdfWith('').toString('latin1').replace('trailer<<', 'trailer<</Encrypt 8 0 R'))),
    ).toEqual(['encrypted']);
    expect(await opened('docx', aDocx({ name: 'word/embeddings/oleObject1.bin', content: 'x' }))).toEqual([
      'embedded-files',
    ]);
    const link =
      '<Relationship Type="http://x/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/>';
    expect(await opened('docx', aDocx({ name: 'word/_rels/settings.xml.rels', content: link }))).toEqual([
      'outside-links',
    ]);
    const page = '<Relationship Type="http://x/hyperlink" Target="https://example.vn" TargetMode="External"/>';
    expect(await opened('docx', aDocx({ name: 'word/_rels/document.xml.rels', content: page }))).toEqual([]);
  });
});

it.each([7, 64, 1000, 300_000])(
  'S47: a film in pieces of %i bytes loses place and names, and no byte of it moves',
  async (size) => {
    const before = film();
    const pieces = Array.from({ length: Math.ceil(before.length / size) }, (_, n) =>
      before.subarray(n * size, (n + 1) * size),
    );
    const clean = await buffer(Readable.from(pieces).pipe(new Mp4WithoutTraces()));
    expect(clean).toHaveLength(before.length);
    expect(clean.includes('+21.0285')).toBe(false);
    expect(clean.includes('Ước')).toBe(false);
    for (const kept of ['mvhd', 'tkhd', 'mdat']) expect(clean.indexOf(kept)).toBe(before.indexOf(kept));
    expect(clean.subarray(-150_000)).toEqual(before.subarray(-150_000));
    expect(await opened('mp4', clean)).toEqual([]);
  },
);
