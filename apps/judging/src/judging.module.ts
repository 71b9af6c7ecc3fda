import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { KnowledgeConsumer } from './editions/knowledge.consumer.js';
import { JudgeCommands } from './judges/judge-commands.js';
import { JudgesController } from './judges/judges.controller.js';
import './judging.refusals.js';
import { Ledger } from './ledger/ledger.js';
import { CreateJudging1763900000000 } from './migrations/1763900000000-create-judging.js';
import { RankingView } from './ranking/ranking.view.js';
import { RoundCommands } from './rounds/round-commands.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { RoundsStore } from './rounds/rounds.store.js';
import { MyWorkController } from './sheets/my-work.controller.js';
import { MyWorkView } from './sheets/my-work.view.js';
import { SheetCommands } from './sheets/sheet-commands.js';

@Module({
  controllers: [JudgesController, KnowledgeConsumer, MyWorkController, RoundsController],
  providers: [JudgeCommands, Ledger, MyWorkView, RankingView, RoundCommands, RoundsStore, SheetCommands],
})
export class JudgingModule {}

export const judgingContext = defineContext({
  name: 'judging',
  module: JudgingModule,
  migrations: [CreateJudging1763900000000],
});

export { loadJudgingSeason } from './season/load-season.js';
