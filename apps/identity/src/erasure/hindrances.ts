import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { FieldError } from '@sangtao/service-kit/refusal';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Language } from '@sangtao/service-kit/request-scope';
import { LastAdministrator } from '../grants/last-administrator.js';

/** Why an account cannot go yet: an entry in the running, a round that the person judges, nobody else who administers. */
export interface Hindrance {
  kind: 'entry' | 'round' | 'administrator';
  /** Of the entry, or of the edition whose round it is. */
  code: string | null;
}

/** What stands in the way and what to do about it. */
const texts: Record<Hindrance['kind'], Record<Language, string>> = {
  entry: {
    vi: 'Bài {code} đang dự thi: hãy rút bài, hoặc đợi đến khi công bố kết quả.',
    en: 'Entry {code} is in a contest that runs: withdraw it, or wait until the results are published.',
  },
  round: {
    vi: 'Bạn là giám khảo của một vòng chấm đang mở ở {code}: hãy đợi vòng chấm đóng, hoặc nhờ ban tổ chức.',
    en: 'You judge in a round of {code} that is open: wait until it is closed, or ask the organisers.',
  },
  administrator: {
    vi: 'Bạn là người quản trị duy nhất: hãy trao quyền quản trị cho một người khác trước.',
    en: 'You are the only administrator: give the right to somebody else first.',
  },
};
const fields = { entry: 'entries', round: 'judging', administrator: 'grants' } as const;

@Injectable()
export class Hindrances {
  constructor(
    private readonly database: Database,
    private readonly internalApi: InternalApi,
    private readonly administrators: LastAdministrator,
  ) {}

  /** @throws Refusal try-again while a service does not answer */
  async of(accountId: string): Promise<Hindrance[]> {
    const ask = (context: 'registration' | 'judging', what: string) =>
      this.internalApi.get<{ items: { code: string }[] }>(context, `/internal/accounts/${accountId}/${what}`);
    const answers = Promise.all([ask('registration', 'running-entries'), ask('judging', 'open-rounds')]);
    const [entries, rounds] = await answers.catch((cause: unknown) => {
      throw new Refusal('try-again', {}, { cause });
    });
    return [
      ...entries.items.map(({ code }) => ({ kind: 'entry' as const, code })),
      ...rounds.items.map(({ code }) => ({ kind: 'round' as const, code })),
      ...((await this.administersAlone(accountId)) ? [{ kind: 'administrator' as const, code: null }] : []),
    ];
  }

  private administersAlone(accountId: string): Promise<boolean> {
    return this.database.transaction((tx) => this.administrators.isAlone(tx, accountId));
  }
}

export function errorOf({ kind, code }: Hindrance, language: Language): FieldError {
  const field = code === null ? fields[kind] : `${fields[kind]}.${code}`;
  return { field, code: `${kind}-hinders`, message: texts[kind][language].replace('{code}', code ?? '') };
}
