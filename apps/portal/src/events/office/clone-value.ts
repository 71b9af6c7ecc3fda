import { deadlineText } from '@sangtao/programmes/deadline';
import { momentText } from '../../format/moments.js';
import type { Language } from '../../i18n/language.js';

interface Reader {
  language: Language;
  timeZone: string;
  nameOf: (provinceCode: string) => string;
}

/** A value of the difference as other pages show it: the end of registration as a deadline, a province by its name. */
export function cloneValue(item: unknown, text: string | null, { language, timeZone, nameOf }: Reader): string {
  if (text === null) return '';
  if (item === 'registrationClosesAt') return deadlineText(new Date(text), language, timeZone);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return momentText(new Date(text), timeZone);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text.split('-').reverse().join('/');
  return item === 'provinceCode' ? nameOf(text) : text;
}
