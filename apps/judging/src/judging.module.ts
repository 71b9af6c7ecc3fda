import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { ApplyAssignment } from './assignments/apply-assignment.usecase.js';
import { AssignmentFactsView } from './assignments/assignment-facts.view.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { AssignmentsStore } from './assignments/assignments.store.js';
import { AssignmentsView } from './assignments/assignments.view.js';
import { ProposeAssignment } from './assignments/propose-assignment.usecase.js';
import { KnowledgeConsumer } from './editions/knowledge.consumer.js';
import { AnswerInvitation } from './judges/answer-invitation.usecase.js';
import { AccountErasedConsumer } from './judges/account-erased.consumer.js';
import { ForgetJudge } from './judges/forget-judge.usecase.js';
import { OpenRoundsController } from './judges/open-rounds.internal.controller.js';
import { InviteJudge } from './judges/invite-judge.usecase.js';
import { JudgeGrants } from './judges/judge-grants.job.js';
import { MyInvitationsController } from './judges/my-invitations.controller.js';
import { NudgeJudge } from './judges/nudge-judge.usecase.js';
import { JudgesController } from './judges/judges.controller.js';
import './judging.refusals.js';
import { ChainRecords } from './ledger/chain-records.job.js';
import { InternalLedgerController, LedgerController } from './ledger/ledger.controller.js';
import { Ledger } from './ledger/ledger.js';
import { LedgerView } from './ledger/ledger.view.js';
import { CreateJudging1763900000000 } from './migrations/1763900000000-create-judging.js';
import { RecuseAndAssign1764000000000 } from './migrations/1764000000000-recuse-and-assign.js';
import { ChainLater1764000000001 } from './migrations/1764000000001-chain-later.js';
import { ProposeAssignments1764000000002 } from './migrations/1764000000002-propose-assignments.js';
import { KeepAdvice1764000000003 } from './migrations/1764000000003-keep-advice.js';
import { RemindJudges1764100000000 } from './migrations/1764100000000-remind-judges.js';
import { RemindAgain1764300000000 } from './migrations/1764300000000-remind-again.js';
import { KeepOpenings1767900000301 } from './migrations/1767900000301-keep-openings.js';
import { CoverageController } from './ranking/coverage.controller.js';
import { CoverageView } from './ranking/coverage.view.js';
import { WorkloadView } from './ranking/workload.view.js';
import { EntrySheetsView } from './ranking/entry-sheets.view.js';
import { ExportRanking } from './ranking/export-ranking.usecase.js';
import { RankingExportController } from './ranking/ranking-export.controller.js';
import { RankingController } from './ranking/ranking.controller.js';
import { RankingView } from './ranking/ranking.view.js';
import { RemindJudges } from './reminders/remind-judges.job.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { RemindersStore } from './reminders/reminders.store.js';
import { MoveDue } from './rounds/move-due.usecase.js';
import { RoundAccess } from './rounds/round-access.js';
import { QuorumView } from './rounds/quorum.view.js';
import { RoundCommands } from './rounds/round-commands.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { RoundsStore } from './rounds/rounds.store.js';
import { DeskStore } from './sheets/desk.store.js';
import { FirstHandInStore } from './sheets/first-hand-in.store.js';
import { HandInFirst } from './sheets/hand-in-first.js';
import { MyFilesController } from './sheets/my-files.controller.js';
import { MyWorkController } from './sheets/my-work.controller.js';
import { MyWorkView } from './sheets/my-work.view.js';
import { ProofGuard } from './sheets/proof.guard.js';
import { Recuse } from './sheets/recuse.usecase.js';
import { SheetCommands } from './sheets/sheet-commands.js';
import { WorkView } from './sheets/work.view.js';

const rounds = [MoveDue, RoundAccess, QuorumView, RoundCommands, RoundsStore];
const judges = [AnswerInvitation, ForgetJudge, InviteJudge, JudgeGrants, NudgeJudge];
const reminders = [RemindersStore, RemindJudges];
const assignments = [ApplyAssignment, AssignmentFactsView, AssignmentsStore, AssignmentsView, ProposeAssignment];
const ledger = [ChainRecords, Ledger, LedgerView];
const sheets = [DeskStore, FirstHandInStore, HandInFirst, MyWorkView, ProofGuard, Recuse, SheetCommands, WorkView];

@Module({
  controllers: [
    AssignmentsController,
    JudgesController,
    KnowledgeConsumer,
    InternalLedgerController,
    LedgerController,
    MyFilesController,
    MyInvitationsController,
    AccountErasedConsumer,
    OpenRoundsController,
    MyWorkController,
    CoverageController,
    RankingController,
    RankingExportController,
    RemindersController,
    RoundsController,
  ],
  providers: [
    ...rounds,
    ...judges,
    ...reminders,
    ...sheets,
    ...ledger,
    ...assignments,
    CoverageView,
    WorkloadView,
    EntrySheetsView,
    ExportRanking,
    RankingView,
  ],
})
export class JudgingModule {}

export const judgingContext = defineContext({
  name: 'judging',
  module: JudgingModule,
  appendOnly: ['ledger'],
  migrations: [
    CreateJudging1763900000000,
    RecuseAndAssign1764000000000,
    ChainLater1764000000001,
    ProposeAssignments1764000000002,
    KeepAdvice1764000000003,
    RemindJudges1764100000000,
    RemindAgain1764300000000,
    KeepOpenings1767900000301,
  ],
});

export { judgeSeason } from './season/judge-season.js';
export { voteSeason } from './season/vote-season.js';
