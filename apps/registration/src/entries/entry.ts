import { createHash } from 'node:crypto';
import type { Answer, EntryAuthor, EntryContent } from '@sangtao/programmes/entry-form';
import { formItems } from '@sangtao/programmes/entry-form';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { isOpen, isUndecided, type Edition } from '../editions/edition.js';
import type { Participant } from '../participants/participant.js';
import { judgedFiles, type EntryFile } from '../files/file.js';

export type EntryState = 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';

export interface Author extends EntryAuthor {
  /** Where the rulebook counts ages: what is known of the person is kept under it. */
  id?: string;
  email?: string;
  accountId?: string;
}

export interface Entry {
  id: string;
  editionId: string;
  code: string | null;
  state: EntryState;
  applicantId: string;
  title: string;
  fieldCode: string | null;
  provinceCode: string | null;
  organisationId: string | null;
  answers: Record<string, Answer>;
  authors: Author[];
  consents: Record<string, boolean>;
  files: EntryFile[];
  /** Of authors, where the rulebook counts ages. */
  participants: Participant[];
  reasons: { code: string; note?: string }[] | null;
  editableUntil: Date | null;
  submittedAt: Date | null;
  changedAt: Date;
  changedAfterDeadline: boolean;
  version: number;
  eventVersion: number;
}

/** From a state to the states that may follow it. */
export const entryTransitions: Record<EntryState, readonly EntryState[]> = {
  draft: ['submitted'],
  submitted: ['submitted', 'accepted', 'returned', 'rejected', 'withdrawn'],
  returned: ['submitted', 'withdrawn'],
  accepted: ['accepted', 'withdrawn'],
  rejected: [],
  withdrawn: [],
};

export function mayBecome(from: EntryState, to: EntryState): boolean {
  return entryTransitions[from].includes(to);
}

/** What the secretariat may open again for its applicant. */
export const reopenable: readonly EntryState[] = ['submitted', 'returned', 'accepted'];

/** Until the deadline; a returned or reopened entry until the moment that the secretariat set, but never once results are decided. */
export function isEditable(entry: Pick<Entry, 'state' | 'editableUntil'>, edition: Edition, now: Date): boolean {
  if (entry.editableUntil && now < entry.editableUntil) {
    return isUndecided(edition) && reopenable.includes(entry.state);
  }
  return isOpen(edition, now) && ['draft', 'submitted', 'returned'].includes(entry.state);
}

/** The entry, marked when it changes after the deadline that binds the others. */
export function changedNow(entry: Entry, { closesAt }: Edition, now: Date): Entry {
  return { ...entry, changedAt: now, changedAfterDeadline: entry.changedAfterDeadline || now >= closesAt };
}

export function contentOf(entry: Entry): EntryContent {
  const { title, fieldCode, answers, authors, consents } = entry;
  const whole = entry.files.filter(({ scan }) => scan !== 'infected');
  const files = whole.map(({ slot }) => ({ documentKey: slot }));
  return { title, fieldCode, answers, authors, consents, files };
}

/** SHA-256 of what was handed in, over its canonical form (RFC 8785 for the values that occur here), hex. */
export function contentHash(entry: Entry): string {
  const { title, fieldCode, provinceCode, organisationId, answers, authors, consents } = entry;
  const hashes = filesHandedIn(entry).map(({ slot, sha256 }) => ({ slot, sha256 }));
  const files = hashes.length > 0 ? { files: hashes } : {};
  const content = { title, fieldCode, provinceCode, organisationId, answers, authors, consents, ...files };
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** What a receipt says of the files: no names, which may be people's. */
export function filesHandedIn({ files }: Entry): { slot: string; sha256: string; bytes: number }[] {
  return files
    .map(({ slot, sha256, bytes }) => ({ slot, sha256, bytes }))
    .sort((a, b) => (`${a.slot} ${a.sha256}` < `${b.slot} ${b.sha256}` ? -1 : 1));
}

export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** The answers that judges read, in the order of the form; authors' names are blacked out. */
export function blindDossier(rulebook: Rulebook, entry: Entry): { key: string; text: string }[] {
  return formItems(rulebook).flatMap(({ key, judged }) => {
    const answer = entry.answers[key];
    if (!judged || answer === undefined || answer === null || answer === '') return [];
    return [{ key, text: blind(String(answer), entry.authors) }];
  });
}

/** The files that judges read, without their names. */
export function blindFiles(rulebook: Rulebook, entry: Entry) {
  return judgedFiles(rulebook, entry.files).map(({ id, slot, type, bytes, sha256 }) => ({
    fileId: id,
    documentKey: slot,
    mediaType: type,
    size: bytes,
    sha256,
  }));
}

const addresses = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
/** As people in Viet Nam write them. */
const telephones = /(?<![\d.,])(?:\+84[ .-]?|0)[235789]\d(?:[ .-]?\d){7,8}(?!\d)/g;

/** What is told to others names nobody and says how to reach nobody: it is in events for ever. */
export function blind(text: string, authors: { name: string }[]): string {
  const unnamed = authors
    .map(({ name }) => name.trim().normalize('NFC'))
    .filter((name) => name.length > 3)
    .reduce((result, name) => result.replaceAll(new RegExp(escape(name), 'giu'), '▇▇▇'), text.normalize('NFC'));
  // An address is tried from every letter on, so only where there can be one.
  const unaddressed = unnamed.includes('@') ? unnamed.replaceAll(addresses, '▇▇▇') : unnamed;
  return unaddressed.replaceAll(telephones, '▇▇▇');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+');
}
