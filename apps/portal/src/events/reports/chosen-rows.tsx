import type { GatheringWithTemplate } from '../../api/gatherings.js';
import { useText } from '../../i18n/use-text.js';
import { hourText } from '../numbers/event-figures.js';
import type { Open } from '../numbers/figure.js';
import { useNames } from '../numbers/use-names.js';

/** A number's parts, in words. */
export function ChosenRows({ event, open }: { event: GatheringWithTemplate; open: Open }) {
  const t = useText('report');
  const numbers = useText('numbers');
  const state = useText('state');
  const { kindName, dayName, zoneName, sectorName, regionName, provinceHeads } = useNames(event);
  const province = (code: string) => (code === 'none' ? provinceHeads.noProvince : provinceHeads.nameOf(code));
  const former = (code: string) =>
    code === 'none' ? t('formerUnknown') : t('formerOf', { name: provinceHeads.formerNameOf(code) });
  const parts = () => {
    if (open.list === 'delegates') {
      return [
        ...[t('list.delegates'), open.kind && kindName(open.kind), open.state && state(`delegate.${open.state}`)],
        ...[open.province && province(open.province), open.former && former(open.former)],
      ];
    }
    if (open.list === 'applications') return [t('list.applications'), open.state && state(`booth.${open.state}`)];
    if (open.list === 'steps') return [numbers(`step.${open.step}`)];
    if (open.list === 'admissions') {
      const { day, hour, zone, first } = open;
      const span = hour !== undefined && { from: hourText(hour), to: `${hourText(hour).slice(0, 2)}:59` };
      return [
        ...[numbers('rows.admissions'), day && dayName(day), span && numbers('hourSpan', span)],
        ...[zone && zoneName(zone), first && numbers(`first.${first}`)],
      ];
    }
    const { side, sector, region, province: of } = open;
    return [
      side ? numbers(side === 'offer' ? 'offers' : 'needs') : numbers('rows.listings'),
      ...[sector && sectorName(sector), region && regionName(region), of && province(of)],
    ];
  };
  return parts().filter(Boolean).join(' · ');
}
