import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { runInScope } from '@sangtao/service-kit/request-scope';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { v7 } from 'uuid';
import type { Reader } from '../agreements/agreement-rights.sql.js';
import { AgreementsStore } from '../agreements/agreements.store.js';
import { Chase } from '../agreements/chase.usecase.js';
import { addDays, dayOf } from '../agreements/days.js';
import { MoveAgreement } from '../agreements/move-agreement.usecase.js';
import { ReportProgress } from '../agreements/report-progress.usecase.js';
import { TasksStore } from '../agreements/tasks.store.js';
import { WriteAgreement } from '../agreements/write-agreement.usecase.js';
import { WriteTask } from '../agreements/write-task.usecase.js';
import { memorandums, signatories, type Told, type ToldTask } from './memorandums.js';
import { quarterTasks } from './quarter.js';

/** In the morning, in Viet Nam. */
const workHour = 'T02:30:00Z';
const province = '40';

/** Eight memorandums, some late, one silent, one not begun; and a coordination programme whose quarter has 80 tasks: 42 done, 38 on schedule. */
export async function agreeSeason(app: INestApplicationContext, season: Season): Promise<void> {
  const [held] = await app
    .get(Database, { strict: false })
    .query<{ id: string }>('select id from exchange.gathering order by starts_on, id limit 1');
  const signingId = held && (await signingSession(app, held.id));
  await new AgreementSeason(app, season, held && { gatheringId: held.id, signingId: signingId ?? v7() }).play();
}

/** The signing ceremony of the agenda, as gatherings released it. */
async function signingSession(app: INestApplicationContext, gatheringId: string): Promise<string | undefined> {
  interface Released {
    sessions: { id: string; kind: string }[];
  }
  const api = app.get(InternalApi, { strict: false });
  const { sessions } = await api.get<Released>('gatherings', `/gatherings/${gatheringId}/agenda`);
  return sessions.find(({ kind }) => kind === 'signing')?.id;
}

interface Planned {
  id: string;
  owners: [SeasonAccount, SeasonAccount];
}

class AgreementSeason {
  private readonly today: string;
  private readonly officer: Reader;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly season: Season,
    /** Where most of them were signed; where only the exchange is loaded there is no event. */
    private readonly signedAt: { gatheringId: string; signingId: string } | undefined,
  ) {
    this.today = dayOf(season.now);
    const accountId = season.accounts.officer.id;
    this.officer = { accountId, all: false, provinces: [province], gatherings: [] };
  }

  async play(): Promise<void> {
    for (const [n, told] of memorandums.entries()) await this.memorandum(n, told);
    await this.programme();
    this.season.clock.moveTo(this.season.now);
  }

  private async memorandum(n: number, told: Told): Promise<void> {
    const agreement = await this.signed(n, told);
    for (const task of told.tasks) await this.task(agreement, task, told);
    const late = told.tasks.find(({ promised }) => promised !== undefined);
    if (late) await this.chased(agreement.id);
    if (told.completed) await this.completed(agreement.id);
  }

  private async signed(n: number, told: Told): Promise<Planned> {
    const { subject, parties, signedAgo, reviewInDays, valueVnd, deliverables } = told;
    const signedOn = addDays(this.today, -signedAgo);
    const owners = this.ownersOf(n);
    this.on(signedOn);
    const id = await this.as(this.officer, (reader) =>
      this.app.get(WriteAgreement, { strict: false }).create(reader, {
        ...{ kind: 'memorandum', subject, provinceCode: province, deliverables },
        ...{ reviewOn: addDays(signedOn, reviewInDays), place: 'Vinh, Nghệ An' },
        ...(signedAgo > 200 ? { ...this.signedAt, announced: true } : {}),
        ...(valueVnd === undefined ? {} : { valueVnd }),
        parties: parties.map((party, side) => ({
          ...(party.startsWith('org-') ? { organisationId: party } : { name: party }),
          owner: owners[side]!,
          signatory: signatories[(n + side) % signatories.length]!,
        })),
      }),
    );
    await this.sign(id, signedOn);
    return { id, owners };
  }

  private async task({ id, owners }: Planned, task: ToldTask, { signedAgo, quietFor = 0 }: Told): Promise<void> {
    const { title, dueIn, state, evidence, promised } = task;
    const signedOn = addDays(this.today, -signedAgo);
    this.on(addDays(signedOn, 1));
    const input = { title, party: 1, dueOn: addDays(this.today, dueIn) };
    const taskId = await this.as(this.officer, (reader) =>
      this.app.get(WriteTask, { strict: false }).add(id, reader, input),
    );
    const owner = this.readerOf(owners[1]);
    if (state) {
      this.on(addDays(this.today, -Math.max(quietFor, state === 'in-progress' ? 35 : -dueIn, 0)));
      const report = {
        state,
        ...(evidence === undefined ? {} : { evidence }),
        ...(state === 'dropped' ? { reason: 'Dãy nhà cũ sẽ được phá dỡ' } : { text: `${title}: theo kế hoạch` }),
      };
      await this.reported(taskId, owner, (seen, reader) => this.reports.report(seen, reader, report));
    }
    if (promised === undefined) return;
    this.on(addDays(this.today, promised - 30));
    const promise = { promisedOn: addDays(this.today, promised), text: 'Đang chờ thiết bị về cảng' };
    await this.reported(taskId, owner, (seen, reader) => this.reports.promise(seen, reader, promise));
  }

  private async chased(id: string): Promise<void> {
    this.on(addDays(this.today, -6));
    const note = 'Đề nghị cho biết ngày chạy thử trước phiên họp tháng';
    await this.as(this.officer, (reader) => this.app.get(Chase, { strict: false }).execute(id, reader, { note }));
  }

  private async completed(id: string): Promise<void> {
    this.on(addDays(this.today, -65));
    const { version } = await this.agreements.managed(id, this.officer);
    await this.as(this.officer, (reader) =>
      this.app.get(MoveAgreement, { strict: false }).complete({ id, version }, reader),
    );
  }

  private async programme(): Promise<void> {
    const signedOn = addDays(this.today, -100);
    this.on(signedOn);
    const owners = this.ownersOf(3);
    const id = await this.as(this.officer, (reader) =>
      this.app.get(WriteAgreement, { strict: false }).create(reader, {
        ...{ kind: 'programme', subject: 'Chương trình phối hợp ứng dụng khoa học và công nghệ tỉnh Nghệ An' },
        ...{ provinceCode: province, reviewOn: addDays(this.today, 60), valueVnd: 64_000_000_000 },
        deliverables: ['236 dự án tại các xã', 'Báo cáo quý'],
        parties: [
          { organisationId: 'org-068', owner: owners[0] },
          { organisationId: 'org-116', owner: owners[1] },
        ],
      }),
    );
    await this.sign(id, signedOn);
    for (const { title, dueOn, state, on } of quarterTasks(this.today)) {
      this.on(signedOn);
      const side = title.length % 2;
      const taskId = await this.as(this.officer, (reader) =>
        this.app.get(WriteTask, { strict: false }).add(id, reader, { title, party: side, dueOn }),
      );
      if (state === 'planned') continue;
      this.on(on);
      const report = state === 'done' ? { state, evidence: `Biên bản nghiệm thu: ${title}` } : { state };
      await this.reported(taskId, this.readerOf(owners[side]!), (seen, reader) =>
        this.reports.report(seen, reader, report),
      );
    }
  }

  private async sign(id: string, signedOn: string): Promise<void> {
    const { version } = await this.agreements.managed(id, this.officer);
    await this.as(this.officer, (reader) =>
      this.app.get(MoveAgreement, { strict: false }).sign({ id, version }, reader, signedOn),
    );
  }

  private async reported(
    id: string,
    who: Reader,
    act: (seen: { id: string; version: number }, reader: Reader) => Promise<void>,
  ): Promise<void> {
    const { version } = await this.app.get(TasksStore, { strict: false }).mine(id, who, 'report');
    await this.as(who, (reader) => act({ id, version }, reader));
  }

  private get agreements(): AgreementsStore {
    return this.app.get(AgreementsStore, { strict: false });
  }

  private get reports(): ReportProgress {
    return this.app.get(ReportProgress, { strict: false });
  }

  private ownersOf(n: number): [SeasonAccount, SeasonAccount] {
    const { applicant, applicants } = this.season.accounts;
    return [applicant, applicants[n % applicants.length]!];
  }

  private readerOf({ id: accountId }: SeasonAccount): Reader {
    return { accountId, all: false, provinces: [], gatherings: [] };
  }

  private on(day: string): void {
    this.season.clock.moveTo(new Date(day + workHour));
  }

  /** In the history stands who did it. */
  private as<T>(reader: Reader, work: (reader: Reader) => Promise<T>): Promise<T> {
    const id = v7();
    const scope = { requestId: id, correlationId: id, actor: reader.accountId, language: 'vi' as const };
    return runInScope(scope, () => work(reader));
  }
}
