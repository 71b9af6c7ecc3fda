import { currentOf } from '@sangtao/programmes/former-provinces';
import { checkAnswers, type DelegateAnswers } from '@sangtao/programmes/delegate-form';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { DelegateContent } from './delegate.js';

interface Typed {
  name: string;
  organisation?: string;
  position?: string;
  phone?: string;
  provinceCode?: string;
  formerProvinceCode?: string;
  answers: object;
  inviteAgain?: boolean;
}

/** What somebody typed, as it is kept. @throws Refusal invalid-input, naming each field */
export function readContent(kind: DelegateKind, typed: Typed): DelegateContent {
  const answers = typed.answers as DelegateAnswers;
  const problems = checkAnswers(kind, answers);
  const { provinceCode = null, formerProvinceCode = null } = typed;
  if (formerProvinceCode !== null && currentOf(formerProvinceCode) !== provinceCode)
    problems.push({ field: 'formerProvinceCode', code: 'unknown' });
  if (problems.length > 0) throw new Refusal('invalid-input', { errors: problems });
  const plain = (text: string | null | undefined) => (text ?? '').normalize('NFC').trim();
  return {
    name: plain(typed.name),
    organisation: plain(typed.organisation),
    position: plain(typed.position),
    phone: plain(typed.phone),
    provinceCode,
    formerProvinceCode,
    answers: Object.fromEntries(
      Object.entries(answers).map(([key, value]) => [key, typeof value === 'string' ? plain(value) : value]),
    ),
    inviteAgain: typed.inviteAgain ?? false,
  };
}
