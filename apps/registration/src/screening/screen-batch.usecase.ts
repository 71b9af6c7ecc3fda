import { Injectable, Logger } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { problemOf, type Problem } from '@sangtao/service-kit/problems';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { ScreenEntry, type Ruling } from './screen-entry.usecase.js';
import type { BatchDto } from './screening.dto.js';

export type BatchResult =
  { id: string; ok: true; state: string; version: number } | { id: string; ok: false; problem: Problem };

const states = { accept: 'accepted', return: 'returned', reject: 'rejected' } as const;

/** One ruling on many entries; what one entry refuses does not hold up the others, and each gets its own reasons only. */
@Injectable()
export class ScreenBatch {
  private readonly logger = new Logger('ScreenBatch');

  constructor(private readonly screenEntry: ScreenEntry) {}

  async execute(input: BatchDto, caller: Caller): Promise<BatchResult[]> {
    const results: BatchResult[] = [];
    for (const entry of input.ids) results.push(await this.one(input, entry, caller));
    return results;
  }

  private async one(input: BatchDto, entry: BatchDto['ids'][number], caller: Caller): Promise<BatchResult> {
    const { id } = entry;
    try {
      const ruled = await this.screenEntry.execute(id, entry.version, rulingOf(input, entry), caller);
      return { id, ok: true, state: ruled.state, version: ruled.version };
    } catch (error) {
      const scope = currentScope();
      const problem = problemOf(error, scope?.language ?? 'vi', scope?.requestId ?? '');
      if (problem.code === 'internal') this.logger.error(error);
      return { id, ok: false, problem };
    }
  }
}

function rulingOf({ ruling, reasons, until }: BatchDto, own: BatchDto['ids'][number]): Ruling {
  const to = states[ruling];
  if (to === 'accepted') return { to, reasons: [] };
  const why = own.reasons ?? reasons ?? [];
  if (why.length === 0) {
    throw new Refusal('invalid-input', { errors: [{ field: 'reasons', code: 'arrayMinSize', values: [1] }] });
  }
  return { to, reasons: why, ...(to === 'returned' ? { until: new Date(until!) } : {}) };
}
