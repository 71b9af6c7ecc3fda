import { partsOf, type ArchivePart } from './archive.js';
import { unreadable, unsafeParts, type Warning } from './flaws.js';

const needed = ['[Content_Types].xml', 'word/document.xml'];
/** Word packs a table of Excel into its own file; nothing may be packed into that. */
const maxNested = 1;

/** @throws Refusal file-unreadable, file-too-large-inside, file-unsafe-parts */
export async function inspectDocx(content: Buffer): Promise<Warning[]> {
  const parts = partsOf(content);
  const names = parts.map(({ name }) => name);
  if (!needed.every((name) => names.includes(name))) throw unreadable();
  if (names.some((name) => /vbaProject|\.(exe|dll|js|vbs|bat|cmd|scr|ps1|hta|html?|svg)$/i.test(name)))
    throw unsafeParts();
  const found = new Set<Warning>();
  for (const part of parts) for (const warning of await inspectPart(part, 0)) found.add(warning);
  return [...found].sort();
}

async function inspectPart(part: ArchivePart, depth: number): Promise<Warning[]> {
  const content = await part.unpack();
  if (content.length > 4 && content.readUInt32LE(0) === 0x04034b50) {
    if (depth >= maxNested) throw unsafeParts();
    for (const inner of partsOf(content)) await inspectPart(inner, depth + 1);
    return ['embedded-files'];
  }
  if (/^word\/embeddings\//.test(part.name)) return ['embedded-files'];
  return /\.(xml|rels)$/i.test(part.name) ? inspectXml(content.toString('latin1')) : [];
}

function inspectXml(text: string): Warning[] {
  // A document type may define entities that grow without end, or fetch.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw unsafeParts();
  const outside = [...text.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([one]) => /TargetMode="External"/.test(one) && !/\/hyperlink"/.test(one),
  );
  return outside ? ['outside-links'] : [];
}
