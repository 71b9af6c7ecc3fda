import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';

/** To what an edition with a list and a book has besides. */
export function BookLinks({ edition }: { edition: EditionWithRules | undefined }) {
  const t = useText('editing');
  if (!edition) return null;
  const { id: editionId, rulebook } = edition;
  return (
    <>
      {rulebook.selection && (
        <TextLink to="/office/$editionId/selection" params={{ editionId }}>
          {t('selection')}
        </TextLink>
      )}
      {rulebook.book && (
        <TextLink to="/office/$editionId/book" params={{ editionId }}>
          {t('editing')}
        </TextLink>
      )}
    </>
  );
}
