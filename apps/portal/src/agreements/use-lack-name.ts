import { useText } from '../i18n/use-text.js';

/** How pages call what an agreement still needs for a step. */
export function useLackName(): (field: string) => string {
  const t = useText('agreement');
  return (field) => {
    const [of, nr] = field.split('.');
    switch (of) {
      case 'deliverables':
      case 'signedOn':
      case 'reason':
      case 'reviewOn':
        return t(of);
      case 'parties':
        return nr === undefined ? t('field.parties') : `${t('party', { nr: Number(nr) + 1 })}, ${t('field.ownerId')}`;
      default:
        return field;
    }
  };
}
