import { answerText } from '@sangtao/programmes/answer-text';
import { formItems } from '@sangtao/programmes/entry-form';
import type { FormItem, Rulebook } from '@sangtao/programmes/rulebook';
import type { Cell, Column } from '@sangtao/service-kit/exports/table';
import type { SendingBody } from '../nominations/nominating-bodies.view.js';
import type { Author, Entry } from '../entries/entry.js';

type Language = 'vi' | 'en';

/** What an export tells of an entry; authors by name, no addresses. */
export type ExportedEntry = Pick<
  Entry,
  'code' | 'title' | 'fieldCode' | 'provinceCode' | 'state' | 'submittedAt' | 'changedAt' | 'answers' | 'authors'
> & { files: number; bodyId: string | null };

const headings = {
  vi: {
    code: 'Mã bài',
    title: 'Tên bài dự thi',
    field: 'Lĩnh vực',
    province: 'Mã tỉnh',
    state: 'Trạng thái',
    submittedAt: 'Nộp lúc',
    changedAt: 'Sửa lúc',
    authors: 'Tác giả',
    files: 'Số tệp',
    body: 'Cơ quan đề cử',
    quota: 'Số đã gửi/chỉ tiêu của cơ quan',
  },
  en: {
    code: 'Code',
    title: 'Title',
    field: 'Field',
    province: 'Province code',
    state: 'State',
    submittedAt: 'Handed in at',
    changedAt: 'Changed at',
    authors: 'Authors',
    files: 'Files',
    body: 'Nominated by',
    quota: 'Sent/quota of the body',
  },
};

/** Of works that bodies nominate. */
const nominatedHeadings = {
  vi: { code: 'Mã hồ sơ', title: 'Tên công trình', submittedAt: 'Gửi lúc' },
  en: { code: 'Code', title: 'Title of the work', submittedAt: 'Sent at' },
};

const states: Record<Language, Record<Entry['state'], string>> = {
  vi: {
    draft: 'Bản nháp',
    submitted: 'Đã nộp, chờ kiểm tra',
    returned: 'Cần bổ sung',
    accepted: 'Hợp lệ',
    rejected: 'Không hợp lệ',
    withdrawn: 'Đã rút',
  },
  en: {
    draft: 'Draft',
    submitted: 'Handed in, to be checked',
    returned: 'To be completed',
    accepted: 'Accepted',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  },
};

/** The columns of an export of entries: what the list shows, then every question of the form under its label. @param bodies that nominate, by id */
export function entryColumns(
  rulebook: Rulebook,
  language: Language,
  bodies: ReadonlyMap<string, SendingBody>,
): Column<ExportedEntry>[] {
  const { timeZone, fields } = rulebook;
  const fieldNames = new Map(fields.map(({ code, name }) => [code, name[language]]));
  const heading = { ...headings[language], ...(rulebook.nomination ? nominatedHeadings[language] : {}) };
  const moment = (text: string) => `${text} (${timeZone})`;
  return [
    { key: 'code', heading: heading.code, cell: ({ code }) => code },
    { key: 'title', heading: heading.title, cell: ({ title }) => title },
    { key: 'field', heading: heading.field, cell: ({ fieldCode }) => fieldNames.get(fieldCode ?? '') ?? fieldCode },
    { key: 'province', heading: heading.province, cell: ({ provinceCode }) => provinceCode },
    { key: 'state', heading: heading.state, cell: ({ state }) => states[language][state] },
    { key: 'submittedAt', heading: moment(heading.submittedAt), cell: ({ submittedAt }) => submittedAt },
    { key: 'changedAt', heading: moment(heading.changedAt), cell: ({ changedAt }) => changedAt },
    { key: 'authors', heading: heading.authors, cell: ({ authors }) => authors.map(authorText).join('; ') },
    { key: 'files', heading: heading.files, cell: ({ files }) => files },
    ...(rulebook.nomination ? bodyColumns(bodies, language) : []),
    ...formItems(rulebook).map((item) => ({
      key: `answers.${item.key}`,
      heading: item.label[language],
      cell: ({ answers }: ExportedEntry) => answerCell(item, answers[item.key], language),
    })),
  ];
}

/** Who nominated; by the id where the directory did not answer. */
function bodyColumns(bodies: ReadonlyMap<string, SendingBody>, language: Language): Column<ExportedEntry>[] {
  const { body, quota } = headings[language];
  const of = ({ bodyId }: ExportedEntry) => bodies.get(bodyId ?? '');
  const name = (entry: ExportedEntry) => of(entry)?.[language === 'vi' ? 'nameVi' : 'nameEn'] ?? entry.bodyId;
  const used = (known?: SendingBody) => (known ? `${known.sent}/${known.quota}` : null);
  return [
    { key: 'body', heading: body, cell: name },
    { key: 'quota', heading: quota, cell: (entry) => used(of(entry)) },
  ];
}

function authorText({ name, sharePercent }: Author): string {
  return `${name} (${sharePercent}%)`;
}

/** As the office shows it; numbers stay numbers, to be counted with. */
function answerCell(item: FormItem, answer: unknown, language: Language): Cell {
  if (answer === undefined || answer === null || answer === '') return null;
  return typeof answer === 'number' ? answer : answerText(item, answer, language);
}
