import type { DeadlineLanguage } from './deadline.js';
import type { FormItem } from './rulebook.js';

const words = { vi: { yes: 'Có', no: 'Không' }, en: { yes: 'Yes', no: 'No' } };
/** A year among the answers stays whole: only from five figures on are thousands set apart. */
const format = { maximumFractionDigits: 6, useGrouping: 'min2' } as const;
const numbers = { vi: new Intl.NumberFormat('vi-VN', format), en: new Intl.NumberFormat('en-GB', format) };

/** An answer as people read it: a choice by its label, a date as 31/07/2026, yes and no in words. In the judges' copy all answers are text. */
export function answerText(
  { kind, options }: Pick<FormItem, 'kind' | 'options'>,
  answer: unknown,
  language: DeadlineLanguage,
): string {
  const text = String(answer);
  switch (kind) {
    case 'choice':
      return options?.find(({ value }) => value === text)?.label[language] ?? text;
    case 'date':
      return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
    case 'yes-no':
      return text === 'true' ? words[language].yes : words[language].no;
    case 'number':
      return Number.isFinite(Number(text)) ? numbers[language].format(Number(text)) : text;
    default:
      return text;
  }
}
