import type { Need, Offer } from '../listing.js';
import type { Evidence } from '../scoring/evidence.js';
import type { AskedTerm } from '../scoring/question.js';
import { nameOf } from './code-names.js';

/** One thing that the need asks for and the offer does not have. */
export interface Unmet {
  readonly kind: 'subject' | 'sector' | 'cooperation' | 'region' | 'readiness';
  readonly vi: string;
  readonly en: string;
}

/** So many missing subjects are named, the weightiest. */
const SUBJECTS = 5;
/** TRL 7: shown in the place of use. Who buys equipment or a licence expects at least that. */
const READY = 7;
const BUYS = new Set(['equipment_supply', 'licence']);

/** What does not fit. Nothing here costs points: points that are missing were not given. */
export function unmetBy(offer: Offer, need: Need, asked: readonly AskedTerm[], offered: Evidence): Unmet[] {
  return [...missingSubjects(asked, offered), ...differences(offer, need), ...readiness(offer, need)];
}

function missingSubjects(asked: readonly AskedTerm[], offered: Evidence): Unmet[] {
  return asked
    .filter(({ term, mention }) => mention.kind === 'subject' && (offered.get(term)?.count ?? 0) <= 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, SUBJECTS)
    .map(({ mention: { vi, en } }) => ({ kind: 'subject', vi: `không nói về: ${vi}`, en: `does not speak of: ${en}` }));
}

function differences(offer: Offer, need: Need): Unmet[] {
  const unmet: Unmet[] = [];
  const differ = (a: string, b: string) => a !== '' && b !== '' && a !== b;
  if (differ(offer.sector, need.sector)) {
    const [own, other] = [nameOf(offer.sector), nameOf(need.sector)];
    unmet.push({
      kind: 'sector',
      vi: `lĩnh vực ${own.vi}, cần ${other.vi}`,
      en: `sector ${own.en}, wanted ${other.en}`,
    });
  }
  if (differ(offer.cooperation_wanted, need.cooperation_wanted)) {
    const [own, other] = [nameOf(offer.cooperation_wanted), nameOf(need.cooperation_wanted)];
    unmet.push({
      kind: 'cooperation',
      vi: `chào ${own.vi}, cần ${other.vi}`,
      en: `offers ${own.en}, wanted ${other.en}`,
    });
  }
  if (differ(offer.region, need.region)) {
    const { vi, en } = nameOf(offer.region);
    unmet.push({ kind: 'region', vi: `ở vùng khác: ${vi}`, en: `in another region: ${en}` });
  }
  return unmet;
}

function readiness({ trl }: Offer, need: Need): Unmet[] {
  if (trl === null || trl >= READY || !BUYS.has(need.cooperation_wanted)) return [];
  return [
    {
      kind: 'readiness',
      vi: `mới ở mức sẵn sàng công nghệ TRL ${trl}, chưa chạy thật ở nơi sử dụng`,
      en: `only at technology readiness level ${trl}, not yet proved in the place of use`,
    },
  ];
}
