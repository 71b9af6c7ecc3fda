import { activeNames, objectText } from '../traces/pdf-active.js';
import { unpackedObjects } from '../traces/pdf-traces.js';
import { hidesAnother, holdsArchive, unreadable, type Warning } from './flaws.js';

/** @throws Refusal file-unreadable, file-hides-another */
export function inspectPdf(content: Buffer): Warning[] {
  const text = content.toString('latin1');
  if (!text.startsWith('%PDF-')) throw unreadable();
  if (holdsArchive(content)) throw hidesAnother();
  assertWhole(text);
  const objects = [objectText(text), ...unpackedObjects(content)];
  const found = new Set(objects.flatMap((one) => activeNames(one).map(({ warning }) => warning)));
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(objects[0]!)) found.add('encrypted');
  return [...found].sort();
}

/** It has its end, and a root whose object is there. */
function assertWhole(text: string): void {
  if (!text.slice(-1100).includes('%%EOF')) throw unreadable();
  const table = Number(/startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')))?.[1] ?? Infinity);
  const root = [...text.matchAll(/\/Root\s+(\d+)\s+\d+\s+R/g)].at(-1)?.[1];
  if (table >= text.length || root === undefined) throw unreadable();
  const there = new RegExp(`(?:^|[\\s>])${root}\\s+\\d+\\s+obj\\b`).test(text) || text.includes('/ObjStm');
  if (!there) throw unreadable();
}
