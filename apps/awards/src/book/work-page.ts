import type { Content } from 'pdfmake/interfaces.js';
import { colours } from '../documents/print.js';
import type { BookContent, BookWork } from './book-content.js';
import { line, paragraph, placeName } from './book-type.js';

/** What a picture may take of a page. */
const box = { width: 470, height: 250 };

/** Begins a page; a long text goes on to the next one. */
export function workPage({ rules, fields, provinces }: BookContent, work: BookWork): Content[] {
  const field = fields.find(({ code }) => code === work.fieldCode)?.name ?? { vi: work.fieldCode, en: work.fieldCode };
  return [
    line(`${field.vi} · ${placeName(provinces, work.provinceCode)}`, {
      ...{ fontSize: 9, color: colours.quiet, pageBreak: 'before', margin: [0, 0, 0, 6] },
    }),
    line(work.title, { fontSize: 19, bold: true, color: colours.teal, lineHeight: 1.1, id: work.entryId }),
    line(work.authors.join(', '), { fontSize: 11.5, bold: true, color: colours.gold, margin: [0, 4, 0, 12] }),
    ...picture(work),
    ...rules.parts.flatMap(({ key, name }): Content[] => {
      const text = work.parts[key] ?? '';
      if (text === '') return [];
      return [
        line(name.vi, { bold: true, fontSize: 11.5, color: colours.teal, margin: [0, 8, 0, 3] }),
        ...text.split(/\n+/).map((one) => paragraph(one, { fontSize: 10.5 })),
      ];
    }),
  ];
}

function picture({ picture: found, caption }: BookWork): Content[] {
  if (!found) return [];
  const { bytes } = found;
  const image = `data:image/jpeg;base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
  return [
    { image, fit: [box.width, box.height], alignment: 'center', margin: [0, 0, 0, 4] },
    ...(caption ? [line(caption, { fontSize: 9, italics: true, alignment: 'center', color: colours.quiet })] : []),
    line(' ', { fontSize: 4 }),
  ];
}
