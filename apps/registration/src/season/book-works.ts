import type { SeasonEdition } from '@sangtao/service-kit/season';
import type { EntryPatchDto } from '../entries/entries.dto.js';
import type { Organisation } from '../nominations/organisations.js';
import { readWorks, type SeasonEntry } from './works.js';

/** One work that a body nominates. */
export interface BookWork {
  body: Organisation;
  person: { name: string; email: string; workplace: string };
  content: EntryPatchDto & { title: string };
}

const fields = ['ict', 'industry', 'industry', 'agriculture', 'health', 'society'];
const ranks = ['Giải Nhất', 'Giải Nhì', 'Giải Ba', 'Giải Khuyến khích'];
/** How many of each kind of body; the rest comes from the kinds that follow, within their quotas. */
const share: Record<string, number> = {
  provincial_union: 2,
  ministry: 4,
  socio_political: 3,
  socio_professional: 2,
  fund: 2,
  university: 1,
  institute: 1,
};

/** As many works as were sent in 2021 (DOMAIN P4), from the bodies of the directory; of people who are made up. */
export function bookWorks(edition: SeasonEdition, organisations: Organisation[], count: number): BookWork[] {
  const works = readWorks();
  const bodies = organisations.flatMap((body) => Array.from({ length: share[body.kind] ?? 0 }, () => body));
  return bodies.slice(0, count).map((body, index) => workOf(works[index % works.length]!, { edition, body, index }));
}

interface Place {
  edition: SeasonEdition;
  body: Organisation;
  index: number;
}

function workOf(work: SeasonEntry, { edition, body, index }: Place): BookWork {
  const leader = work.authors[0]!.full_name;
  return {
    body,
    person: { name: leader, email: `tac-gia-sv-${index + 1}@sangtao.example.com`, workplace: body.nameVi },
    content: {
      title: index < 150 ? work.title_vi : `${work.title_vi} (hoàn thiện)`,
      fieldCode: index % 30 === 7 ? 'defence' : fields[work.field - 1]!,
      // A central body's works come from no province, wherever it sits.
      ...(body.kind === 'provincial_union' && body.provinceCode ? { provinceCode: body.provinceCode } : {}),
      answers: {
        summary: work.summary_vi,
        contribution: work.effectiveness_vi,
        'applied-at': work.applicability_vi,
        'prior-contest': 'Hội thi Sáng tạo Kỹ thuật cấp tỉnh',
        'prior-year': edition.year - (index % 2),
        'prior-rank': ranks[index % ranks.length]!,
        'prior-decision': `${100 + index}/QĐ-BTC`,
      },
      authors: work.authors.map(({ full_name: name, share_percent: sharePercent }, author) => ({
        name,
        sharePercent,
        leader: author === 0,
      })),
      consents: { truth: true },
    },
  };
}
