import { Injectable } from '@nestjs/common';
import { InternalApi, InternalApiError } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';

/** What awards reads of judging's bundle; the rest it hands on as it is. */
export interface JudgingBundle {
  format: string;
  records: { record: string }[];
  checkpoint: { size: number; rootHash: string };
}

/** Everything that somebody outside needs to compute a round's ranking again. */
@Injectable()
export class JudgingBundles {
  constructor(private readonly internalApi: InternalApi) {}

  /**
   * @param root of the ledger when the round closed
   * @returns null when judging has none for this round
   * @throws Refusal ledger-differs when scores were changed since then; try-again when judging does not answer
   */
  async of(roundId: string, root: string | undefined): Promise<JudgingBundle | null> {
    const bundle = await this.fetch(roundId);
    if (bundle && root !== undefined && bundle.checkpoint.rootHash !== root) throw new Refusal('ledger-differs');
    return bundle;
  }

  private async fetch(roundId: string): Promise<JudgingBundle | null> {
    try {
      return await this.internalApi.get<JudgingBundle>('judging', `/internal/rounds/${roundId}/bundle`);
    } catch (cause) {
      if (cause instanceof InternalApiError && cause.status === 404) return null;
      throw new Refusal('try-again', {}, { cause });
    }
  }
}
