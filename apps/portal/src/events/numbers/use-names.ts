import { formerProvinces } from '@sangtao/programmes/former-provinces';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import { useTerms } from '../../exchange/use-terms.js';
import { dayText } from '../../format/moments.js';
import { useLanguage, usePick, useText } from '../../i18n/use-text.js';
import { useProvinces } from '../../shown/directory.js';

/** What is counted, in the reader's language. */
export function useNames({ template }: Pick<GatheringWithTemplate, 'template'>) {
  const t = useText('numbers');
  const pick = usePick();
  const language = useLanguage();
  const { nameOf: provinceName } = useProvinces();
  const { nameOf: termOf } = useTerms();
  const named = (list: readonly { code: string; name: { vi: string; en: string } }[]) =>
    list.map(({ code, name }) => ({ code, label: pick(name) }));
  const [kinds, zones] = [named(template.kinds), named(template.zones)];
  const labelIn = (list: typeof kinds, code: string) => list.find((one) => one.code === code)?.label ?? code;
  return {
    kinds,
    zones,
    kindName: (code: string) => labelIn(kinds, code),
    zoneName: (code: string | null) => (code === null || code === 'none' ? t('noZone') : labelIn(zones, code)),
    /** At noon it is the same day everywhere. */
    dayName: (day: string) => dayText(new Date(`${day}T12:00:00Z`), 'UTC'),
    sectorName: (code: string | null) => termOf('sectors', code),
    regionName: (code: string) => termOf('regions', code),
    provinceHeads: {
      nameOf: (code: string) => provinceName(code) || code,
      formerNameOf: (code: string) => formerProvinces.find((one) => one.code === code)?.[language] ?? code,
      noProvince: t('noProvince'),
      untold: t('untold'),
      today: (current: string) => t('today', { current }),
      untoldOf: (current: string, former: string) => t('untoldOf', { current, former }),
    },
  };
}

export type Names = ReturnType<typeof useNames>;
