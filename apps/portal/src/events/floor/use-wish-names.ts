import type { BoothApplication, FloorMap } from '../../api/floor.js';
import { usePick, useText } from '../../i18n/use-text.js';

type Wish = Pick<BoothApplication, 'fieldCodes' | 'zoneCode' | 'subsidyClass'>;

/** What an application names by code, in words; a code that the event no longer knows stays as it is. */
export function useWishNames(map: FloorMap): (wish: Wish) => { fields: string; zone: string; subsidy: string } {
  const t = useText('floor');
  const pick = usePick();
  const { fields, subsidyClasses } = map.rules;
  const named = (list: typeof fields, code: string) => {
    const name = list.find((one) => one.code === code)?.name;
    return name ? pick(name) : code;
  };
  return ({ fieldCodes, zoneCode, subsidyClass }) => {
    const zone = map.features.find(({ properties }) => properties.kind === 'zone' && properties.code === zoneCode);
    return {
      fields: fieldCodes.map((code) => named(fields, code)).join(', '),
      zone: zone?.properties.name ? pick(zone.properties.name) : (zoneCode ?? t('anyZone')),
      subsidy: named(subsidyClasses, subsidyClass),
    };
  };
}
