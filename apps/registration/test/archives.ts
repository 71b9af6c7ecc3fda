import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  name: string;
  content: string | Buffer;
  /** What the archive says of it, where that is not the truth. */
  claims?: { bytes?: number; name?: string; attributes?: number; method?: number; flags?: number };
}

/** A ZIP archive, also of a kind that no honest program writes. */
export function zip(parts: Part[]): Buffer {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = {} } of parts) {
    const packed = claims.method === 0 ? Buffer.from(content) : deflateRawSync(content);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(claims.flags ?? 0, 2);
    fixed.writeUInt16LE(claims.method ?? 8, 4);
    fixed.writeUInt32LE(crc32(content), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(claims.bytes ?? Buffer.byteLength(content), 18);
    const inside = Buffer.from(claims.name ?? name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), named(fixed, inside), inside, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(claims.attributes ?? 0, 6);
    tail.writeUInt32LE(offset, 10);
    const listed = Buffer.from(name);
    const made = Buffer.from('PK\x01\x02\x14\x03', 'latin1');
    records.push(Buffer.concat([made, named(fixed, listed), tail, listed]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function named(fixed: Buffer, name: Buffer): Buffer {
  const header = Buffer.from(fixed);
  header.writeUInt16LE(name.length, 22);
  return header;
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A Word file with these parts beside its text. */
export function aDocx(...parts: Part[]): Buffer {
  const text =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Trục lăn</w:t></w:r></w:p></w:body></w:document>';
  return zip([{ name: '[Content_Types].xml', content: types }, { name: 'word/document.xml', content: text }, ...parts]);
}
