import { reportPdf } from './report-pdf.js';
import { rowsCsv } from './report-rows.js';
import { isWhole, reportBytes, sha256Of, yearlyReport, type FrozenParts } from './yearly-report.js';

export interface ReportDocument {
  name: string;
  bytes: Buffer;
  sha256: string;
}

/** Every document of a report, from what lies on the log of it; the first one is the one that its hash is of. Undefined while a part is missing. */
export async function reportDocuments(parts: FrozenParts): Promise<ReportDocument[] | undefined> {
  if (!isWhole(parts)) return undefined;
  const report = yearlyReport(parts);
  const name = fileName(parts.release);
  const named: [ending: string, bytes: Buffer][] = [
    ['json', reportBytes(report)],
    ['csv', rowsCsv(report)],
    ['vi.pdf', await reportPdf(report, 'vi')],
    ['en.pdf', await reportPdf(report, 'en')],
  ];
  return named.map(([ending, bytes]) => ({ name: `${name}.${ending}`, bytes, sha256: sha256Of(bytes) }));
}

/** Without ending. */
export function fileName({ code, number }: Pick<FrozenParts['release'], 'code' | 'number'>): string {
  return `report-${code}-${number}`.replace(/[^\w-]+/g, '-');
}
