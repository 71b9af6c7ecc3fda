import { useText } from '../i18n/use-text.js';

/** How a field of a listing is called on its form. */
export function useFieldName(): (field: string) => string {
  const t = useText('exchangeMine');
  const names = useText('exchange');
  return (field) => {
    switch (field) {
      case 'title':
        return t('name');
      case 'summary':
      case 'description':
        return t(field);
      case 'titleEn':
        return t('nameEn');
      case 'provinceCode':
      case 'formerProvinceCode':
        return names('province');
      case 'organisationId':
      case 'organisationName':
        return names('organisation');
      case 'kind':
      case 'keywords':
      case 'sector':
      case 'trl':
      case 'ipStatus':
      case 'dealForm':
        return names(field);
      default:
        return field;
    }
  };
}
