import { answerText } from '@sangtao/programmes/answer-text';
import { formItems } from '@sangtao/programmes/entry-form';
import type { EditionWithRules } from '../api/registration.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';

/** What a field of an entry says, in words; nothing where it is empty. */
export function useSaid({ rulebook }: EditionWithRules): (field: string, value: unknown) => string {
  const t = useText('entry');
  const pick = usePick();
  const language = useLanguage();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  return (field, value) => {
    if (value === undefined || value === null || value === '') return '';
    const [part, key] = field.split('.');
    if (part === 'authors') return (value as { name: string }[]).map(({ name }) => name).join('\n');
    if (part === 'consents') return t(value === true ? 'agreed' : 'notAgreed');
    const code = typeof value === 'string' ? value : JSON.stringify(value);
    if (part === 'fieldCode') return pick(rulebook.fields.find((one) => one.code === code)?.name ?? noName);
    if (part === 'provinceCode') return provinces.nameOf(code);
    if (part === 'organisationId') return organisations.nameOf(code);
    const item = formItems(rulebook).find((one) => one.key === key);
    return item ? answerText(item, value, language) : code;
  };
}

const noName = { vi: '', en: '' };
