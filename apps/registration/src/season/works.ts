import { readFileSync } from 'node:fs';
import type { Season, SeasonAccount, SeasonEdition } from '@sangtao/service-kit/season';
import type { CreateEntryDto } from '../entries/entries.dto.js';

export interface SeasonEntry {
  title_vi: string;
  field: number;
  province_code: string;
  organisation_id: string | null;
  summary_vi: string;
  novelty_vi: string;
  applicability_vi: string;
  effectiveness_vi: string;
  authors: { full_name: string; share_percent: number }[];
  started_on: string;
}

export interface Work {
  applicant: SeasonAccount;
  /** A few entries show a document beside their text. */
  withFile: boolean;
  content: Omit<CreateEntryDto, 'editionId'>;
}

const fields = ['it', 'mechanics', 'materials', 'agriculture', 'medicine', 'education'];
/** How many works follow one another in one field. */
const perField = 25;
/** What the demonstration's applicant handed in: one work in each edition, and two in the one that is open. */
const ownWorks = new Set([18, 3, 61, 124, 134]);

export function readWorks(): SeasonEntry[] {
  return JSON.parse(readFileSync(new URL('./entries.json', import.meta.url), 'utf8')) as SeasonEntry[];
}

/**
 * The 150 works of the demonstration, those of one edition: every fifth is in the open one; of the others every sixth is in the finished one, and
 * in the one about to be published. They come in as they would, the fields mixed.
 */
export function worksOf({ accounts, editions }: Season, edition: SeasonEdition): Work[] {
  const works = readWorks();
  const editionOf = (index: number) => {
    if (index % 5 === 4) return editions.open;
    return { 0: editions.finished, 3: editions.sealed }[index % 6] ?? editions.current;
  };
  const asTheyCome = [...works.keys()].sort((a, b) => (a % perField) - (b % perField));
  return asTheyCome.flatMap((index) => {
    if (editionOf(index) !== edition) return [];
    const work = works[index]!;
    const applicant = ownWorks.has(index)
      ? accounts.applicant
      : accounts.applicants[index % accounts.applicants.length]!;
    const simple = edition.templateCode === 'simple-contest';
    const content = simple ? shortContentOf(work) : contentOf(work);
    return [{ applicant, content, withFile: !simple && index % 12 === 4 }];
  });
}

function contentOf(work: SeasonEntry): Work['content'] {
  const { answers, ...short } = shortContentOf(work);
  return {
    ...short,
    fieldCode: fields[work.field - 1]!,
    consents: { truth: true, publication: true },
    answers: {
      ...answers,
      novelty: work.novelty_vi,
      applicability: work.applicability_vi,
      effectiveness: work.effectiveness_vi,
      'started-on': work.started_on,
    },
  };
}

function shortContentOf(work: SeasonEntry): Work['content'] {
  return {
    title: work.title_vi,
    fieldCode: 'general',
    provinceCode: work.province_code,
    ...(work.organisation_id ? { organisationId: work.organisation_id } : {}),
    answers: { summary: work.summary_vi },
    authors: work.authors.map(({ full_name: name, share_percent: sharePercent }, index) => ({
      name,
      sharePercent,
      leader: index === 0,
    })),
  };
}
