import type { Answer } from '@sangtao/programmes/entry-form';
import type { AskedNomination } from '../api/nominations.js';
import type { ConfirmInput } from '../api/generated/registration.js';

/** What stands in the form of whoever confirms. */
export interface Facts {
  name: string;
  workplace: string;
  /** Empty: as it is, since it is not shown. */
  bornOn: string;
  guardian: string;
  relationship: string;
  answers: Record<string, Answer>;
  guardianConsents: boolean;
  childConsents: boolean;
  publish: boolean;
}

export function factsOf({ nominee, guardian, answers }: AskedNomination): Facts {
  return {
    ...{ name: nominee.name, workplace: nominee.workplace, bornOn: '', answers },
    ...{ guardian: guardian?.name ?? '', relationship: guardian?.relationship ?? '' },
    ...{ guardianConsents: false, childConsents: false, publish: false },
  };
}

/** Only what differs is sent: what the nominee left alone stays the body's word. */
export function changedFacts(asked: AskedNomination, facts: Facts): ConfirmInput {
  const { name, workplace, bornOn, guardian, relationship, guardianConsents, childConsents, publish } = facts;
  const answers = Object.entries(facts.answers).filter(([key, answer]) => asked.answers[key] !== answer);
  const isNamed = guardian.trim() !== '' && relationship.trim() !== '';
  return {
    ...(name.trim() !== asked.nominee.name && name.trim() ? { name: name.trim() } : {}),
    ...(workplace.trim() !== asked.nominee.workplace ? { workplace: workplace.trim() } : {}),
    ...(bornOn ? { bornOn } : {}),
    ...(isNamed ? { guardian: { name: guardian.trim(), relationship: relationship.trim() } } : {}),
    ...(answers.length > 0 ? { answers: Object.fromEntries(answers) } : {}),
    ...{ guardianConsents, childConsents, mayPublish: publish },
  };
}

/** By what is typed, as of today, to ask for the right consents at once; the service counts on the day of the rulebook. */
export function ageToday(bornOn: string, { age }: Pick<AskedNomination, 'age'>, today = new Date()): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(bornOn)) return age;
  const day = today.toISOString().slice(0, 10);
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The name of the child whose parent or guardian is asked; undefined: the nominee is. */
export function childOf({ needed, nominee }: Pick<AskedNomination, 'needed' | 'nominee'>): string | undefined {
  return needed.includes('guardian') ? nominee.name : undefined;
}
