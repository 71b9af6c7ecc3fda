import type { FloorFeature } from '../../api/floor.js';
import { numberText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';

/** What an area bears, on one line. */
export function useBears(): (area: FloorFeature) => string {
  const t = useText('floorOffice');
  const language = useLanguage();
  return ({ properties: { powerWatts, floorLoad, allows, parallel } }) => {
    const number = (value: number | null) => numberText(value ?? 0, language);
    const list = allows.map((one) => t(one)).join(', ') || t('nothingSpecial');
    return [
      t('bears', { power: number(powerWatts), load: number(floorLoad) }),
      t('allowsList', { list }),
      t(parallel ? 'several' : 'oneAtATime'),
    ].join(' · ');
  };
}
