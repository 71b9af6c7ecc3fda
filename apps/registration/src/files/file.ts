import type { DocumentRule, Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Warning } from './inspection/flaws.js';

/** A whole file of an entry. */
export interface EntryFile {
  id: string;
  /** The rulebook's document that it is. */
  slot: string;
  /** As the applicant called it: it may name a person. */
  name: string;
  bytes: number;
  /** Media type, read from its content. */
  type: string;
  /** Hex. */
  sha256: string;
  /** RFC 3339, UTC. */
  createdAt: string;
  /** Whether a scanner has looked at it; only a clean file is given out. Of an infected one the bytes are gone. */
  scan: 'waiting' | 'clean' | 'infected';
  /** What it holds beside what it is for. */
  warnings: Warning[];
}

export type Format = DocumentRule['types'][number];

/** Media type, the endings of names, and how the content begins. */
const formats: Record<Format, { mediaType: string; endings: string[]; begins: RegExp }> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], begins: /^%PDF-/ },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    begins: /^PK\x03\x04/,
  },
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], begins: /^\xff\xd8\xff/ },
  png: { mediaType: 'image/png', endings: ['png'], begins: /^\x89PNG\r\n\x1a\n/ },
  mp4: { mediaType: 'video/mp4', endings: ['mp4', 'm4v'], begins: /^[^]{4}ftyp/ },
};

/** What a whole file can be. */
export const mediaTypes = Object.values(formats).map(({ mediaType }) => mediaType);

/** Where the bytes lie. */
export function storageKey({ id, entryId }: { id: string; entryId: string }): string {
  return `entries/${entryId}/${id}`;
}

/** @throws Refusal invalid-input */
export function documentRule({ documents }: Rulebook, slot: string): DocumentRule {
  const rule = documents.find(({ key }) => key === slot);
  if (rule) return rule;
  throw new Refusal('invalid-input', {
    errors: [{ field: 'slot', code: 'unknown' }],
  });
}

/** Before the first byte is sent. @throws Refusal file-too-large, file-type-refused: each names the limit */
export function assertAcceptable(rule: DocumentRule, { name, bytes }: { name: string; bytes: number }): void {
  if (bytes > rule.maxBytes) {
    const limit = `${Math.round(rule.maxBytes / 100_000) / 10} MB`;
    throw new Refusal('file-too-large', { slot: rule.key, maxBytes: rule.maxBytes, limit });
  }
  announcedFormat(rule, name);
}

/** What its name says that it is. @throws Refusal file-type-refused */
export function announcedFormat(rule: DocumentRule, name: string): Format {
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const format = rule.types.find((candidate) => formats[candidate].endings.includes(ending));
  if (!format) throw typeRefused(rule, ending);
  return format;
}

/** @param head the first bytes. @throws Refusal file-type-refused when they are not what the name says */
export function assertBeginsAs(format: Format, head: Buffer, rule: DocumentRule): void {
  if (!formats[format].begins.test(head.toString('latin1', 0, 16))) throw typeRefused(rule, 'other');
}

export function mediaTypeOf(format: Format): string {
  return formats[format].mediaType;
}

function typeRefused({ key, types }: DocumentRule, found: string): Refusal {
  return new Refusal('file-type-refused', { slot: key, accepted: types.join(', '), found });
}

/** @throws Refusal too-many-files */
export function assertRoom(rule: DocumentRule, files: Pick<EntryFile, 'slot' | 'scan'>[]): void {
  const count = files.filter(({ slot, scan }) => slot === rule.key && scan !== 'infected').length;
  if (count >= rule.maxFiles) throw new Refusal('too-many-files', { slot: rule.key, max: rule.maxFiles });
}

/** Which files judges read, in the order of the rulebook; of one in quarantine they do not learn. */
export function judgedFiles({ documents }: Rulebook, files: EntryFile[]): EntryFile[] {
  const clean = files.filter(({ scan }) => scan === 'clean');
  return documents.filter(({ judged }) => judged).flatMap(({ key }) => clean.filter(({ slot }) => slot === key));
}

/** Whoever asks. @throws Refusal file-being-checked, file-infected */
export function assertReleased({ scan }: Pick<EntryFile, 'scan'>): void {
  if (scan === 'waiting') throw new Refusal('file-being-checked');
  if (scan === 'infected') throw new Refusal('file-infected');
}

/** A name that says nothing about the people: `tai-lieu-1.pdf`. */
export function neutralName({ type }: Pick<EntryFile, 'type'>, index: number): string {
  const ending = Object.values(formats).find(({ mediaType }) => mediaType === type)?.endings[0] ?? 'bin';
  return `tai-lieu-${index + 1}.${ending}`;
}

/** RFC 6266: the name in its own letters, and one in ASCII for programs that cannot read it. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
