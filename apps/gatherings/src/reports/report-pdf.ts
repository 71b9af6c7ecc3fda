import { partsOf } from '@sangtao/programmes/deadline';
import { fontRuns } from '@sangtao/service-kit/printing/font-runs';
import { colours, print } from '@sangtao/service-kit/printing/print';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { admissionsOf } from './report-figures.js';
import type { ReportTable } from './report-table.js';
import { dayText, reportTables } from './report-tables.js';
import { reportWords, type ReportLanguage } from './report-words.js';
import { reportBytes, sha256Of, type YearlyReport } from './yearly-report.js';

/** The report on paper. The same report gives the same bytes. */
export function reportPdf(report: YearlyReport, language: ReportLanguage): Promise<Buffer> {
  const t = (key: keyof typeof reportWords) => reportWords[key][language];
  const { event, report: of } = report;
  const title = `${t('title')} ${of.year}`;
  const sha256 = sha256Of(reportBytes(report));
  return print(
    {
      pageSize: 'A4',
      pageMargins: [56, 56, 48, 56],
      language,
      content: [
        text(title, { fontSize: 20, bold: true, color: colours.teal }),
        text(event.name[language], { fontSize: 14, bold: true, margin: [0, 2, 0, 8] }),
        facts(report, sha256, t),
        text(t('promise'), { fontSize: 9, color: colours.quiet, margin: [0, 8, 0, 4] }),
        ...[glance(report, t), ...reportTables(report, language)].flatMap((table) => drawn(table, language)),
      ],
      footer: (page, pages) =>
        text(`${event.code} · ${title} · ${of.number} · ${sha256.slice(0, 16)} · ${page}/${pages}`, {
          ...{ alignment: 'center', fontSize: 8, color: colours.quiet, margin: [0, 18, 0, 0] },
        }),
    },
    `${title} – ${event.name[language]}`,
    new Date(of.frozenAt),
  );
}

type Text = (key: keyof typeof reportWords) => string;

function facts({ event, report: of }: YearlyReport, sha256: string, t: Text): Content {
  const moment = (at: string) => {
    const { day, month, year, hour, minute, offset } = partsOf(new Date(at), event.timeZone);
    return `${hour}:${minute}, ${day}/${month}/${year} (${offset})`;
  };
  const days = event.startsOn === event.endsOn ? [event.startsOn] : [event.startsOn, event.endsOn];
  const lines: [name: string, value: string, size?: number][] = [
    [t('days'), days.map(dayText).join(' – ')],
    [t('venue'), event.venue],
    [t('number'), String(of.number)],
    [t('frozenAt'), moment(of.frozenAt)],
    [t('exchangeFrozenAt'), moment(of.exchangeFrozenAt)],
    // All of it in one line.
    [t('hash'), sha256, 7.5],
  ];
  return {
    layout: 'noBorders',
    table: {
      widths: [170, '*'],
      body: lines.map(([name, value, fontSize = 9.5]) => [
        cell(name, { color: colours.quiet }),
        cell(value, { fontSize }),
      ]),
    },
  };
}

/** What is asked first. */
function glance(report: YearlyReport, t: Text): ReportTable {
  const hours = admissionsOf(report.admissions);
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const there = report.delegates.filter(({ state }) => state === 'confirmed');
  const counts = (cells: { count: number }[]) => sum(cells.map(({ count }) => count));
  return {
    title: t('overall'),
    heads: [t('what'), t('count')],
    rows: [
      { label: t('delegates'), counts: [counts(there)] },
      { label: t('people'), counts: [sum(hours.map(({ people }) => people))] },
      { label: t('entries'), counts: [sum(hours.map(({ entries }) => entries))] },
      { label: t('listings'), counts: [counts(report.listings)] },
    ],
  };
}

function drawn({ title, note, heads, rows, sums }: ReportTable, language: ReportLanguage): Content[] {
  if (rows.length === 0) return [];
  const right = { alignment: 'right' };
  const head = heads.map((words, n) => cell(words, { bold: true, fillColor: '#e6f0f0', ...(n > 0 ? right : {}) }));
  const line = ({ label, counts }: ReportTable['rows'][number], style: object = {}) => [
    cell(label, style),
    ...counts.map((count) => cell(numberText(count, language), { ...right, ...style })),
  ];
  const body = [...rows.map((row) => line(row)), ...(sums ? [line(sums, { bold: true })] : [])];
  const width = heads.length > 4 ? 58 : 80;
  return [
    text(title, { bold: true, fontSize: 12, color: colours.teal, margin: [0, 14, 0, 4], headlineLevel: 1 }),
    ...(note ? [text(note, { fontSize: 8.5, color: colours.quiet, margin: [0, 0, 0, 4] })] : []),
    {
      table: {
        ...{ headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true },
        widths: ['*', ...heads.slice(1).map(() => width)],
        body: [head, ...body],
      },
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0,
        hLineColor: () => '#c9cfd0',
        paddingTop: () => 2.5,
        paddingBottom: () => 2.5,
      },
    },
  ];
}

/** `1.234` or `1,234`. */
function numberText(count: number, language: ReportLanguage): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

function cell(words: string, style: object = {}): TableCell {
  return { text: fontRuns(words), fontSize: 9.5, ...style };
}

function text(words: string, style: object): Content {
  return { text: fontRuns(words), ...style };
}
