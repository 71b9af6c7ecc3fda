import { formerProvinces } from '@sangtao/programmes/former-provinces';
import type { NewInvitation } from './invitation.js';

/** What is known of somebody who is to be invited, as columns of a list call it. */
export const columnNames = ['email', 'name', 'organisation', 'kind', 'province'] as const;
export type ColumnName = (typeof columnNames)[number];

export interface Kind {
  code: string;
  name: { vi: string; en: string };
}

type WrongCode =
  | 'email-missing'
  | 'email-wrong'
  | 'email-twice'
  | 'name-missing'
  | 'kind-unknown'
  | 'province-unknown'
  | 'text-too-long';

/** What is wrong, by the code of the text that says what to write instead, and the values that it names. */
export interface Wrong {
  column: ColumnName;
  code: WrongCode;
  values: (string | number)[];
}

/** Nobody said as what while their kind is missing. */
export type ReadPerson = Omit<NewInvitation, 'kindCode'> & { kindCode?: string };

const most = { name: 120, organisation: 200 };
const address = /^[^\s@<>"'(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Compared without accents, capitals and doubled spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A province's name without what it is: "Tỉnh", "Thành phố", "TP.". */
function bareName(text: string): string {
  const words = folded(text.replace(/[.,–-]/g, ' '));
  return words.replace(/^(tinh|thanh pho|tp) /, '');
}

/** Today's codes of provinces, by the names that the 34 have and the 63 had. */
const provinces = new Map<string, string>([
  ...formerProvinces.flatMap(({ vi, en, current }) => [vi, en].map((one) => [bareName(one), current] as const)),
  // None of the 63 was called so.
  ['hue', '46'],
  ['hcm', '79'],
]);

function provinceNamed(text: string): string | undefined {
  return /^\d{1,2}$/.test(text) ? text.padStart(2, '0') : provinces.get(bareName(text));
}

/** The code of each kind, by everything that it may be called. */
export function kindsByName(kinds: readonly Kind[]): ReadonlyMap<string, string> {
  return new Map(kinds.flatMap(({ code, name }) => [code, name.vi, name.en].map((one) => [folded(one), code])));
}

/**
 * Somebody as they are written in a row or a form, and all that is wrong with it.
 * @returns no person where the address is none
 */
export function readPerson(
  written: (column: ColumnName) => string,
  kinds: ReadonlyMap<string, string>,
): { person: ReadPerson | undefined; wrong: Wrong[] } {
  const text = (column: ColumnName) =>
    written(column)
      .normalize('NFC')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
  const wrong: Wrong[] = [];
  const say = (column: ColumnName, code: Wrong['code'], ...values: Wrong['values']) =>
    wrong.push({ column, code, values });
  const [email, name, organisation, kind, province] = columnNames.map(text) as [string, string, string, string, string];
  const isAddress = address.test(email) && email.length <= 254;
  if (email === '') say('email', 'email-missing');
  else if (!isAddress) say('email', 'email-wrong', shown(email));
  if (name === '') say('name', 'name-missing');
  if (name.length > most.name) say('name', 'text-too-long', name.length, most.name);
  if (organisation.length > most.organisation)
    say('organisation', 'text-too-long', organisation.length, most.organisation);
  const kindCode = kinds.get(folded(kind));
  if (kind !== '' && !kindCode) say('kind', 'kind-unknown', shown(kind));
  const provinceCode = provinceNamed(province) ?? null;
  if (province !== '' && !provinceCode) say('province', 'province-unknown', shown(province));
  const person = { ...(kindCode ? { kindCode } : {}), email: email.toLowerCase(), name, organisation, provinceCode };
  return { person: isAddress ? person : undefined, wrong };
}

/** Enough of what was written to find it again. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
