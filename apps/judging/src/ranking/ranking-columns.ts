import type { Rulebook, Stage } from '@sangtao/programmes/rulebook';
import type { Column } from '@sangtao/service-kit/exports/table';
import { isSecret } from '../rounds/secret-ballot.js';
import type { RankedEntry } from './rank-entries.js';

type Language = 'vi' | 'en';

/** A row of the ranking with what stands beside it. */
export interface RankingRow extends RankedEntry {
  code: string;
  title: string;
  adjusted: { rank: number; rankLow: number | null; rankHigh: number | null } | null;
}

const words = {
  vi: {
    field: 'Lĩnh vực',
    rank: 'Hạng',
    code: 'Mã bài',
    title: 'Tên bài dự thi',
    score: 'Điểm',
    readings: 'Số phiếu',
    mean: 'Trung bình',
    median: 'Trung vị',
    trimmed: 'Trung bình bỏ cao nhất và thấp nhất',
    tie: 'Phân định đồng điểm',
    adjusted: 'Hạng sau khi bù độ nghiêm (tham khảo)',
    low: 'Hạng tốt nhất có thể',
    high: 'Hạng kém nhất có thể',
    undecided: 'đồng hạng, chưa phân định',
    'lowest-spread': 'chênh lệch điểm nhỏ hơn',
    higher: (name: string) => `điểm cao hơn ở “${name}”`,
  },
  en: {
    field: 'Field',
    rank: 'Rank',
    code: 'Code',
    title: 'Title',
    score: 'Score',
    readings: 'Readings',
    mean: 'Mean',
    median: 'Median',
    trimmed: 'Mean without the highest and the lowest',
    tie: 'Tie decided by',
    adjusted: 'Rank adjusted for severity (advice)',
    low: 'Best possible rank',
    high: 'Worst possible rank',
    undecided: 'tied, undecided',
    'lowest-spread': 'smaller spread of scores',
    higher: (name: string) => `higher score for “${name}”`,
  },
};

/** What a council votes on are works. */
const voteWords = {
  vi: { code: 'Mã hồ sơ', title: 'Tên công trình', score: 'Tỷ lệ đồng ý (%)' },
  en: { code: 'Code', title: 'Title of the work', score: 'Share of yes (%)' },
};

/** The columns of an exported ranking: the official one, its steps, each criterion, and the advice beside it. */
export function rankingColumns(
  { fields }: Pick<Rulebook, 'fields'>,
  stage: Stage,
  language: Language,
): Column<RankingRow>[] {
  const { criteria } = stage;
  const word = { ...words[language], ...(isSecret(stage) ? voteWords[language] : {}) };
  const fieldNames = new Map(fields.map(({ code, name }) => [code, name[language]]));
  const criterionNames = new Map(criteria.map(({ code, name }) => [code, name[language]]));
  const tieText = ({ tieStep, undecided }: RankingRow) => {
    if (undecided) return word.undecided;
    const [kind, code = ''] = tieStep?.split(':') ?? [];
    if (kind === 'criterion') return word.higher(criterionNames.get(code) ?? code);
    return kind === 'median' || kind === 'lowest-spread' ? word[kind] : (kind ?? null);
  };
  return [
    { key: 'field', heading: word.field, cell: ({ fieldCode }) => fieldNames.get(fieldCode) ?? fieldCode },
    { key: 'rank', heading: word.rank, cell: ({ rank }) => rank },
    { key: 'code', heading: word.code, cell: ({ code }) => code },
    { key: 'title', heading: word.title, cell: ({ title }) => title },
    { key: 'score', heading: word.score, cell: ({ score }) => score },
    { key: 'tie', heading: word.tie, cell: tieText },
    ...criteria.map(({ code, name }) => ({
      key: `criteria.${code}`,
      heading: name[language],
      cell: ({ criteria: points }: RankingRow) => points[code] ?? null,
    })),
    { key: 'readings', heading: word.readings, cell: ({ readings }) => readings },
    { key: 'mean', heading: word.mean, cell: ({ mean }) => mean },
    { key: 'median', heading: word.median, cell: ({ median }) => median },
    { key: 'trimmed', heading: word.trimmed, cell: ({ trimmed }) => trimmed },
    { key: 'adjusted', heading: word.adjusted, cell: ({ adjusted }) => adjusted?.rank ?? null },
    { key: 'adjustedLow', heading: word.low, cell: ({ adjusted }) => adjusted?.rankLow ?? null },
    { key: 'adjustedHigh', heading: word.high, cell: ({ adjusted }) => adjusted?.rankHigh ?? null },
  ];
}
