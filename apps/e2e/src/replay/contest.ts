import type { Session } from '../session.js';
import { eventually, forEach } from './pool.js';
import { isWithdrawn, type Submission } from './submissions.js';
import type { Place } from './compare.js';

export interface People {
  secretary: Session;
  applicant: Session;
  judges: Session[];
}

interface Registered {
  id: string;
  version: number;
}

/** One contest driven through the public API, from its call to its ranking. */
export class Contest {
  private readonly registered = new Map<string, Registered>();
  /** Milliseconds from the answer to a submission until a judge could read it; one in twenty is measured. */
  readonly untilVisible: number[] = [];

  private constructor(
    private readonly people: People,
    readonly editionId: string,
    readonly roundId: string,
  ) {}

  static async open(people: People, judges: number): Promise<Contest> {
    const { secretary } = people;
    const now = Date.now();
    const { id: editionId } = await secretary.post<{ id: string }>('/api/registration/editions', {
      templateCode: 'simple-contest',
      code: `REPLAY-${now}`,
      year: new Date().getUTCFullYear(),
      opensAt: new Date(now - 60_000).toISOString(),
      closesAt: new Date(now + 86_400_000).toISOString(),
    });
    await secretary.post(`/api/registration/editions/${editionId}/announce`);
    const { id: roundId } = await eventually(() =>
      secretary.post<{ id: string }>('/api/judging/rounds', { editionId, stageCode: 'final' }),
    );
    for (const judge of people.judges.slice(0, judges)) {
      const { email, name } = judge.person;
      const invited = await secretary.post<{ id: string }>(`/api/judging/rounds/${roundId}/judges`, {
        email,
        name,
        fieldCodes: [],
      });
      await judge.post(`/api/judging/my/invitations/${invited.id}/accept`);
    }
    await secretary.post(`/api/judging/rounds/${roundId}/open`);
    await eventually(async () => {
      const { state } = await secretary.get<{ state: string }>(`/api/registration/editions/${editionId}`);
      if (state !== 'open') throw new Error(`the edition is still ${state}`);
    });
    return new Contest(people, editionId, roundId);
  }

  /** @param rate submissions per second at most; 0: as fast as they are taken */
  submitAll(submissions: Submission[], rate: number): Promise<{ perSecond: number }> {
    const submit = async (submission: Submission, index: number) => {
      const entry = await this.people.applicant.post<Registered>(
        '/api/registration/entries',
        this.entryBody(submission.title, undefined),
      );
      this.registered.set(submission.id, entry);
      if (index % 20 === 0) await this.measure(entry);
    };
    return forEach('submissions', submissions, submit, rate);
  }

  /** A whole entry that is handed in as it is made. */
  entryBody(title: string, summary: string | undefined) {
    return {
      editionId: this.editionId,
      submit: true,
      title: title.slice(0, 500),
      fieldCode: 'general',
      ...(summary ? { answers: { summary } } : {}),
      authors: [{ name: 'Tác giả dự thi', sharePercent: 100 }],
    };
  }

  sheetPath(entryId: string): string {
    return `/api/judging/my/rounds/${this.roundId}/entries/${entryId}/submit`;
  }

  /** What the first judge may score by now. */
  async entriesOfJudge(): Promise<string[]> {
    const { items } = await this.people.judges[0]!.get<{ items: { entryId: string }[] }>(
      `/api/judging/my/rounds/${this.roundId}/queue?limit=5000`,
    );
    return items.map(({ entryId }) => entryId);
  }

  /** The nth score of a row is the nth judge's. */
  scoreAll(submissions: Submission[]): Promise<{ perSecond: number }> {
    const sheets = submissions.flatMap(({ id, scores }) => scores.map((score, judge) => ({ id, score, judge })));
    return forEach('scores', sheets, async ({ id, score, judge }) => {
      const path = this.sheetPath(this.registered.get(id)!.id);
      const send = () => this.people.judges[judge]!.post(path, { points: { score } });
      await eventually(send);
    });
  }

  withdrawAll(submissions: Submission[]): Promise<{ perSecond: number }> {
    return forEach('withdrawals', submissions.filter(isWithdrawn), async ({ id }) => {
      const { id: entryId, version } = this.registered.get(id)!;
      const headers = { 'if-match': `"${version}"` };
      await this.people.applicant.post(`/api/registration/entries/${entryId}/withdraw`, { reason: 'replay' }, headers);
    });
  }

  /** What the product counts: entries and withdrawals by registration, sheets by judging. */
  async counts(): Promise<{ registered: number; withdrawn: number; scores: number }> {
    const { items } = await this.people.secretary.get<{ items: { state: string; entries: number }[] }>(
      `/api/registration/screening/summary?editionId=${this.editionId}`,
    );
    const { items: judges } = await this.people.secretary.get<{ items: { done: number }[] }>(
      `/api/judging/rounds/${this.roundId}/workload`,
    );
    const sum = (list: { entries: number }[]) => list.reduce((total, { entries }) => total + entries, 0);
    return {
      registered: sum(items),
      withdrawn: sum(items.filter(({ state }) => state === 'withdrawn')),
      scores: judges.reduce((total, { done }) => total + done, 0),
    };
  }

  /** Waits for the withdrawals to reach judging, closes the round and reads its ranking. */
  async close(remaining: number): Promise<Place[]> {
    const { secretary } = this.people;
    await eventually(async () => {
      const { total } = await secretary.get<{ total: number }>(`/api/judging/rounds/${this.roundId}/coverage?limit=1`);
      if (total !== remaining) throw new Error(`judging knows ${total} entries instead of ${remaining}`);
    });
    await secretary.post(`/api/judging/rounds/${this.roundId}/close`, { confirm: true });
    const { fields } = await secretary.get<{ fields: { entries: (Place & { entryId: string })[] }[] }>(
      `/api/judging/rounds/${this.roundId}/ranking`,
    );
    const idOf = new Map([...this.registered].map(([id, entry]) => [entry.id, id]));
    return fields.flatMap(({ entries }) =>
      entries.map(({ entryId, score, rank }) => ({ id: idOf.get(entryId) ?? entryId, score, rank })),
    );
  }

  private async measure({ id }: Registered): Promise<void> {
    const started = performance.now();
    await eventually(() => this.people.judges[0]!.get(`/api/judging/my/rounds/${this.roundId}/entries/${id}`));
    this.untilVisible.push(performance.now() - started);
  }
}
