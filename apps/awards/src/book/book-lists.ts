import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { fontRuns } from '../documents/font-runs.js';
import { colours } from '../documents/print.js';
import type { BookContent, BookWork } from './book-content.js';
import { heading, line, pageOf, placeName } from './book-type.js';
import { collator } from './collation.js';
import { peopleIndex } from './people-index.js';

export function contentsByField({ fields, works }: BookContent): Content[] {
  const groups = fields.flatMap(({ code, name }): Group[] => {
    const own = works.filter(({ fieldCode }) => fieldCode === code);
    return own.length > 0 ? [{ title: name.vi, subtitle: name.en, works: own }] : [];
  });
  return [heading('Mục lục theo lĩnh vực', 'Contents by field'), ...groups.flatMap(listed)];
}

export function contentsByProvince({ works, provinces }: BookContent): Content[] {
  const groups = [...Map.groupBy(works, ({ provinceCode }) => provinceCode)]
    .map(([code, own]) => ({ title: placeName(provinces, code), subtitle: '', works: own, last: code === null }))
    .sort((a, b) => Number(a.last) - Number(b.last) || collator.compare(a.title, b.title));
  return [heading('Mục lục theo tỉnh, thành phố', 'Contents by province'), ...groups.flatMap(listed)];
}

interface Group {
  title: string;
  subtitle: string;
  works: BookWork[];
}

function listed({ title, subtitle, works }: Group): Content[] {
  const rows = works.map(({ entryId, title: work }): TableCell[] => [
    { text: fontRuns(work), linkToDestination: entryId, fontSize: 10 },
    { text: [pageOf(entryId)], alignment: 'right', fontSize: 10 },
  ]);
  return [
    line(title, {
      bold: true,
      fontSize: 11.5,
      color: colours.teal,
      margin: [0, 8, 0, subtitle ? 0 : 3],
      headlineLevel: 1,
    }),
    ...(subtitle ? [line(subtitle, { fontSize: 8.5, italics: true, color: colours.quiet, margin: [0, 0, 0, 3] })] : []),
    // Wide enough for the five zeros that pdfmake keeps the number's place with: of two lines it would fill in the first alone.
    { table: { widths: ['*', 40], body: rows, dontBreakRows: true }, layout: 'noBorders' },
  ];
}

export function indexOfPeople({ works }: BookContent): Content[] {
  const letters = peopleIndex(works);
  const rows = letters.flatMap(({ letter, people }): Content[] => [
    line(letter, { bold: true, fontSize: 14, color: colours.teal, margin: [0, 8, 0, 2] }),
    ...people.map(({ name, entryIds }) => indexed(name, entryIds)),
  ]);
  return [heading('Bảng tra tên tác giả', 'Index of authors, by given name'), ...rows];
}

/** Each page number is a column of its own: pdfmake fills in one in a line. */
function indexed(name: string, entryIds: readonly string[]): Content {
  const pages = entryIds.map((entryId, n) => ({
    width: 'auto' as const,
    text: [pageOf(entryId)],
    margin: [n > 0 ? 4 : 0, 0, 0, 0],
  }));
  const commas = pages.flatMap((page, n) => (n > 0 ? [{ width: 'auto' as const, text: ',' }, page] : [page]));
  return {
    columns: [{ width: '*', text: fontRuns(name) }, ...commas],
    columnGap: 0,
    fontSize: 10,
    margin: [0, 1, 0, 1],
  } as Content;
}
