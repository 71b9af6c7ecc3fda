import type { Content } from 'pdfmake/interfaces.js';
import { fontRuns } from './font-runs.js';
import { colours } from './print.js';

/** The state's name and motto, as they head official papers. Source: Decree 30/2020/NĐ-CP, annex I. */
export const nationalHeader = (): Content => ({
  stack: [
    { text: fontRuns('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), bold: true, fontSize: 12, alignment: 'center' },
    { text: fontRuns('Độc lập – Tự do – Hạnh phúc'), bold: true, fontSize: 12, alignment: 'center' },
    {
      columns: [
        { width: '*', text: '' },
        {
          width: 168,
          margin: [0, 1, 0, -9],
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: 168, y2: 0, lineWidth: 0.8, lineColor: colours.ink }],
        },
        { width: '*', text: '' },
      ],
    },
    {
      text: fontRuns('Socialist Republic of Viet Nam · Independence – Freedom – Happiness'),
      alignment: 'center',
      fontSize: 7.5,
      color: colours.quiet,
    },
  ],
});
