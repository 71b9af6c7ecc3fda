import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

interface Part {
  name: string;
  /** The central directory's record, with the name and extra fields behind it. */
  record: Buffer;
  /** As it lies in the archive. */
  packed: Buffer;
}

/** Who made it, when, in which company; a picture of the first page. */
const dropped = /^docProps\//;
/** Who commented or changed what. */
const signed = /(<[^>]*?\bw:(?:author|initials)=")[^"]*(?=")/g;
const deflated = 8;

/** A Word file is a ZIP archive of XML: the parts that name people are emptied, the rest stays as it is. */
export function docxWithoutTraces(content: Buffer): Buffer {
  const parts = partsOf(content).map((part) => cleaned(part));
  const files: Buffer[] = [];
  let offset = 0;
  for (const { record, packed, name } of parts) {
    record.writeUInt32LE(offset, 42);
    const file = Buffer.concat([localHeader(record, name), packed]);
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(parts.map(({ record }) => record));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, directory, end]);
}

function partsOf(content: Buffer): Part[] {
  const end = content.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts: Part[] = [];
  let place = content.readUInt32LE(end + 16);
  for (let count = content.readUInt16LE(end + 10); count > 0; count--) {
    const nameBytes = content.readUInt16LE(place + 28);
    const bytes = 46 + nameBytes + content.readUInt16LE(place + 30) + content.readUInt16LE(place + 32);
    const record = Buffer.from(content.subarray(place, place + bytes));
    const header = record.readUInt32LE(42);
    const start = header + 30 + content.readUInt16LE(header + 26) + content.readUInt16LE(header + 28);
    const packed = content.subarray(start, start + record.readUInt32LE(20));
    parts.push({ name: record.toString('utf8', 46, 46 + nameBytes), record, packed });
    place += bytes;
  }
  return parts;
}

function cleaned({ name, record, packed }: Part): Part {
  if (!dropped.test(name) && !/^word\/.*\.xml$/.test(name)) return { name, record, packed };
  const text = dropped.test(name) ? emptied(name) : unpacked(record, packed).replaceAll(signed, '$1');
  const bytes = Buffer.from(text, 'utf8');
  const again = deflateRawSync(bytes);
  record.writeUInt16LE(record.readUInt16LE(8) & ~0x8, 8);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt32LE(crc32(bytes), 16);
  record.writeUInt32LE(again.length, 20);
  record.writeUInt32LE(bytes.length, 24);
  return { name, record, packed: again };
}

function unpacked(record: Buffer, packed: Buffer): string {
  const plain =
    record.readUInt16LE(10) === deflated ? inflateRawSync(packed, { maxOutputLength: 100_000_000 }) : packed;
  return plain.toString('utf8');
}

/** Word wants the parts that it listed, and takes them empty. */
function emptied(name: string): string {
  const namespaces: Record<string, string> = {
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
    'docProps/custom.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  };
  return namespaces[name] ?? '';
}

/** The sizes stand in the header, none behind the content. */
function localHeader(record: Buffer, name: string): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  record.copy(header, 4, 6, 28);
  header.writeUInt16LE(header.readUInt16LE(6) & ~0x8, 6);
  record.writeUInt16LE(record.readUInt16LE(8) & ~0x8, 8);
  const named = Buffer.from(name, 'utf8');
  header.writeUInt16LE(named.length, 26);
  return Buffer.concat([header, named]);
}
