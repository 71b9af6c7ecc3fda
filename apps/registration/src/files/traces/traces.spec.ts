import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { crc32, deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib';
import { cleanerOf } from './traces.js';

const author = 'Do Thi Uoc';
const pdf = (text: string) => cleanerOf('application/pdf')!(Buffer.from(text, 'latin1'));

test('a PDF loses its author, program and title, and no byte moves', () => {
  const facts = `1 0 obj<</Producer 3 0 R/Author(${author} \\(VN\\))/Title<FEFF0044006F>/CreationDate(D:2026)>>endobj\n`;
  const rest = `3 0 obj\n(Scanner of ${author})\nendobj\n4 0 obj<</Title(Chapter 1)/Parent 5 0 R>>endobj\n`;
  const clean = pdf(facts + rest).toString('latin1');
  expect(clean).toHaveLength((facts + rest).length);
  expect(clean).not.toContain(author);
  expect(clean).not.toContain('FEFF');
  expect(clean).toContain('/Title(Chapter 1)');
  expect(clean).toContain('D:2026');
});

test('a PDF loses them also where they are packed, and where they stand as XMP', () => {
  const stream = (kind: string, inside: string) => {
    const packed = deflateSync(inside, { level: 6 }).toString('latin1');
    return `9 0 obj<</Type/${kind}/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream endobj\n`;
  };
  const xmp = `<x:xmpmeta><dc:creator>${author}</dc:creator></x:xmpmeta>`;
  const objects = `1 0 2 9 <</Author(${author})/Producer(Word)>> <</Kept(yes)>>`;
  const clean = pdf(stream('ObjStm', objects) + stream('Metadata', xmp) + xmp);
  expect(clean.toString('latin1')).not.toContain(author);
  const inside = [...clean.toString('latin1').matchAll(/stream\n([^]*?)\nendstream/g)].map(([, packed]) =>
    inflateSync(Buffer.from(packed!, 'latin1')).toString('latin1'),
  );
  expect(inside.join()).not.toContain(author);
  expect(inside[0]).toContain('/Kept(yes)');
});

test('the demonstration’s own PDF stays a PDF', () => {
  const before = readFileSync(new URL('../../season/full-text.pdf', import.meta.url));
  const clean = cleanerOf('application/pdf')!(before);
  expect(clean).toHaveLength(before.length);
  expect(clean.toString('latin1')).not.toContain('PDFKit');
  expect(clean.subarray(-400)).toEqual(before.subarray(-400));
});

test('a photograph loses place and owner, and keeps its picture', () => {
  const segment = (marker: number, data: string) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, data.length + 2]), Buffer.from(data, 'latin1')]);
  const scan = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0, 0xff, 0xd9]);
  const jpeg = [
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF'),
    segment(0xe1, `Exif ${author}`),
    segment(0xc0, '\b\0\x01\0\x01q'),
    scan,
  ];
  const behind = Buffer.from(`film of ${author}`);
  const clean = cleanerOf('image/jpeg')!(Buffer.concat([...jpeg, behind]));
  expect(clean).toEqual(Buffer.concat([jpeg[0]!, jpeg[1]!, jpeg[3]!, scan]));
  const chunk = (type: string, data: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(`${type}${data}sum!`, 'latin1')]);
  };
  const png = [
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', 'x'),
    chunk('tEXt', author),
    chunk('IEND', ''),
  ];
  expect(cleanerOf('image/png')!(Buffer.concat(png))).toEqual(Buffer.concat([png[0]!, png[1]!, png[3]!]));
});

test('a Word file loses its author and who commented, and keeps its text', () => {
  const document = `<w:p><w:ins w:id="1" w:author="${author}" w:date="2026"><w:t>Trục lăn</w:t></w:ins></w:p>`;
  const docx = zip({
    'docProps/core.xml': `<dc:creator>${author}</dc:creator>`,
    'word/document.xml': document,
    'a.png': 'P',
  });
  const parts = unzip(cleanerOf('application/vnd.openxmlformats-officedocument.wordprocessingml.document')!(docx));
  expect(Object.keys(parts)).toEqual(['docProps/core.xml', 'word/document.xml', 'a.png']);
  expect(JSON.stringify(parts)).not.toContain(author);
  expect(parts['word/document.xml']).toContain('<w:t>Trục lăn</w:t>');
  expect(parts['a.png']).toBe('P');
});

function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(text), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(Buffer.byteLength(text), 18);
    fixed.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixed, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    records.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fixed, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** Through the headers in front of each part, as a program that reads the archive from its beginning. */
function unzip(archive: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  let place = 0;
  while (archive.readUInt32LE(place) === 0x04034b50) {
    const nameEnd = place + 30 + archive.readUInt16LE(place + 26);
    const end = nameEnd + archive.readUInt16LE(place + 28) + archive.readUInt32LE(place + 18);
    const text = inflateRawSync(archive.subarray(nameEnd, end));
    expect(crc32(text)).toBe(archive.readUInt32LE(place + 14));
    parts[archive.toString('utf8', place + 30, nameEnd)] = text.toString('utf8');
    place = end;
  }
  return parts;
}
