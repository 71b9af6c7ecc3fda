import { Refusal } from '@sangtao/service-kit/refusal';
import type { NewInvitation } from './invitation.js';
import { kindsByName, readPerson, type ColumnName, type Kind } from './invited-person.js';
import type { InvitedPersonDto } from './invitations.dto.js';

/** What a column of a list is called in a form. */
const fields: Record<ColumnName, keyof InvitedPersonDto> = {
  ...({ email: 'email', name: 'name', organisation: 'organisation' } as const),
  ...({ kind: 'kindCode', province: 'provinceCode' } as const),
};

/** Somebody to be invited, as they are typed: by the rules of a row of a list. @throws Refusal unknown-kind, invalid-input */
export function typedPerson(typed: InvitedPersonDto, kinds: readonly Kind[]): NewInvitation {
  const { kindCode } = typed;
  if (kinds.every(({ code }) => code !== kindCode)) throw new Refusal('unknown-kind', { kindCode });
  const { person, wrong } = readPerson((column) => typed[fields[column]] ?? '', kindsByName(kinds));
  if (!person || wrong.length > 0) {
    const errors = wrong.map(({ column, code, values }) => ({ field: fields[column], code, values }));
    throw new Refusal('invalid-input', { errors });
  }
  return { ...person, kindCode };
}
