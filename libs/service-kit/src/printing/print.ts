import pdfMake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fontFiles } from './font-runs.js';

const readable = new Set(Object.values(fontFiles).flatMap((styles) => Object.values(styles)));

pdfMake.setFonts(fontFiles);
// Nothing that stands in a document makes this server read a file or call another one.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => readable.has(path));

export const colours = { teal: '#0f5257', gold: '#b7791f', ink: '#1f2a2c', quiet: '#5b6668', red: '#b42318' };

/** The same definition and date give the same bytes. */
export function print(definition: TDocumentDefinitions, title: string, at: Date): Promise<Buffer> {
  return pdfMake
    .createPdf({
      version: '1.7',
      language: 'vi',
      displayTitle: true,
      info: { title, creator: 'Sangtao', producer: 'Sangtao', creationDate: at },
      defaultStyle: { font: 'latin', fontSize: 11, color: colours.ink },
      ...definition,
    })
    .getBuffer();
}
