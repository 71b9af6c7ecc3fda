import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { AccountErasedConsumer } from './agreements/account-erased.consumer.js';
import { AddNote } from './agreements/add-note.usecase.js';
import { AgreementStoryController } from './agreements/agreement-story.controller.js';
import { AgreementTasksController } from './agreements/agreement-tasks.controller.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { AgreementsStore } from './agreements/agreements.store.js';
import { AgreementsView } from './agreements/agreements.view.js';
import { Chase } from './agreements/chase.usecase.js';
import { ChaseAgreements } from './agreements/chase-agreements.job.js';
import { Directory } from './agreements/directory.js';
import { ForgetAgreements } from './agreements/forget-agreements.usecase.js';
import { MoveAgreement } from './agreements/move-agreement.usecase.js';
import { NamedPeople } from './agreements/named-people.js';
import { NotesStore } from './agreements/notes.store.js';
import { NoticesStore } from './agreements/notices.store.js';
import { ReportProgress } from './agreements/report-progress.usecase.js';
import { StoryView } from './agreements/story.view.js';
import { TasksStore } from './agreements/tasks.store.js';
import { TasksView } from './agreements/tasks.view.js';
import { WriteAgreement } from './agreements/write-agreement.usecase.js';
import { WriteTask } from './agreements/write-task.usecase.js';
import './exchange.refusals.js';
import { CreateAgreements1767500000000 } from './migrations/1767500000000-create-agreements.js';

const agreements = {
  controllers: [AccountErasedConsumer, AgreementsController, AgreementStoryController, AgreementTasksController],
  providers: [
    ...[AddNote, AgreementsStore, AgreementsView, Chase, ChaseAgreements, Directory, ForgetAgreements, MoveAgreement],
    ...[NamedPeople, NotesStore, NoticesStore, ReportProgress, StoryView, TasksStore, TasksView],
    ...[WriteAgreement, WriteTask],
  ],
};

@Module({
  controllers: [...agreements.controllers],
  providers: [...agreements.providers],
})
export class ExchangeModule {}

export const exchangeContext = defineContext({
  name: 'exchange',
  module: ExchangeModule,
  migrations: [CreateAgreements1767500000000],
});

export { agreeSeason } from './season/agree-season.js';
