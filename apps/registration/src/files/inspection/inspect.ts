import { Writable, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Format } from '../file.js';
import { Mp4WithoutTraces } from '../traces/mp4-traces.js';
import { inspectDocx } from './docx-inspection.js';
import type { Warning } from './flaws.js';
import { inspectPdf } from './pdf-inspection.js';
import { inspectJpeg, inspectPng } from './picture-inspection.js';

type Inspection = (content: Buffer) => Warning[] | Promise<Warning[]>;

const inspections: Record<Exclude<Format, 'mp4'>, Inspection> = {
  pdf: inspectPdf,
  docx: inspectDocx,
  jpg: inspectJpeg,
  png: inspectPng,
};

/** Opens a file as what it is for; a film streams by. @throws Refusal file-unreadable, file-hides-another, file-too-large-inside, file-unsafe-parts */
export async function inspect(format: Format, content: Readable): Promise<Warning[]> {
  if (format !== 'mp4') return inspections[format](await buffer(content));
  await pipeline(content, new Mp4WithoutTraces(), new Writable({ write: (_chunk, _encoding, done) => done() }));
  return [];
}
