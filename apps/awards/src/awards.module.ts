import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import './awards.refusals.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { CertificatePrinter } from './certificates/certificate-printer.js';
import { ActsController } from './countersigning/acts.controller.js';
import { ActsStore } from './countersigning/acts.store.js';
import { AwaitedActs } from './countersigning/awaited-acts.view.js';
import { MyActsController } from './countersigning/my-acts.controller.js';
import { ActsView } from './countersigning/acts.view.js';
import { Approvals } from './countersigning/approvals.js';
import { Ask } from './countersigning/ask.usecase.js';
import { Contents } from './countersigning/contents.js';
import { ContentsStore } from './countersigning/contents.store.js';
import { Countersign } from './countersigning/countersign.usecase.js';
import { Deciders } from './countersigning/deciders.js';
import { Effects } from './countersigning/effects.js';
import { RemindApprovers } from './countersigning/remind-approvers.job.js';
import { DecisionController } from './decisions/decision.controller.js';
import { EntryNames } from './entries/entry-names.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { Evidence } from './evidence/evidence.js';
import { JudgingBundles } from './evidence/judging-bundles.js';
import { InternalHonoursController } from './honours/honours.internal.controller.js';
import { HonoursController } from './honours/honours.controller.js';
import { HonoursStore } from './honours/honours.store.js';
import { PublicationConsentConsumer } from './honours/publication-consent.consumer.js';
import { RevokeHonour } from './certificates/revoke-honour.usecase.js';
import { EntryPeriodConsumer } from './knowledge/entry-period.consumer.js';
import { KnowledgeConsumer } from './knowledge/knowledge.consumer.js';
import { CreateAwards1763900000000 } from './migrations/1763900000000-create-awards.js';
import { RememberHonours1764000000000 } from './migrations/1764000000000-remember-honours.js';
import { KeepEvidence1764000000001 } from './migrations/1764000000001-keep-evidence.js';
import { TwoPeople1764400000000 } from './migrations/1764400000000-two-people.js';
import { BookController } from './book/book.controller.js';
import { BookFiles } from './book/book-files.js';
import { BookReleases } from './book/book-releases.js';
import { BookPrinter } from './book/book-printer.js';
import { BookWorks } from './book/book-works.js';
import { BookStatusView } from './book/book-status.view.js';
import { BookStore } from './book/book.store.js';
import { MakeBook } from './book/make-book.job.js';
import { OrderBook } from './book/order-book.usecase.js';
import { PublicBookController } from './book/public-book.controller.js';
import { ReleaseBook } from './book/release-book.usecase.js';
import { ReleasedBooks } from './book/released-books.view.js';
import { AccountErasedConsumer } from './editing/account-erased.consumer.js';
import { AnswerAsAuthor } from './editing/answer-as-author.usecase.js';
import { BeginWorks } from './editing/begin-works.usecase.js';
import { Dossiers } from './editing/dossiers.js';
import { Editors } from './editing/editors.js';
import { EditWork } from './editing/edit-work.usecase.js';
import { MyWorksController } from './editing/my-works.controller.js';
import { PicturePress } from './editing/picture-press.js';
import { Pictures } from './editing/pictures.js';
import { readPictures } from './editing/read-pictures.js';
import { TakeWorks } from './editing/take-works.job.js';
import { WorksController } from './editing/works.controller.js';
import { WorksStore } from './editing/works.store.js';
import { WorksView } from './editing/works.view.js';
import { SelectionController } from './selection/selection.controller.js';
import { KeepReleased1767100000001 } from './migrations/1767100000001-keep-released.js';
import { SelectAndEdit1767100000000 } from './migrations/1767100000000-select-and-edit.js';
import { KnowWhenOpen1767900000300 } from './migrations/1767900000300-know-when-open.js';
import { ReleaseByTwo1767800000450 } from './migrations/1767800000450-release-by-two.js';
import { WithholdNames1767000000000 } from './migrations/1767000000000-withhold-names.js';
import { Decide } from './results/decide.usecase.js';
import { PublicResultsController } from './results/public-results.controller.js';
import { PublishResult } from './results/publish-result.usecase.js';
import { Publish } from './results/publish.job.js';
import { PublishedPages } from './results/published-pages.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsStore } from './results/results.store.js';
import { Seal } from './results/seal.usecase.js';
import { Winners } from './results/winners.js';

const honours = [CertificatePrinter, HonoursStore, RevokeHonour];
const results = [Decide, Evidence, JudgingBundles, Publish, PublishedPages, PublishResult, ResultsStore, Seal, Winners];
const countersigning = [
  ...[ActsStore, ActsView, Approvals, Ask, AwaitedActs, Contents, ContentsStore, Countersign, Deciders, Effects],
  RemindApprovers,
];

const editing = [
  ...[
    AnswerAsAuthor,
    BeginWorks,
    Dossiers,
    Editors,
    EditWork,
    PicturePress,
    Pictures,
    TakeWorks,
    WorksStore,
    WorksView,
  ],
];
const book = [
  ...[BookFiles, BookPrinter, BookReleases, BookStatusView, BookStore, BookWorks, MakeBook, OrderBook],
  ...[ReleaseBook, ReleasedBooks],
];

@Module({
  controllers: [
    AccountErasedConsumer,
    ActsController,
    BookController,
    CertificatesController,
    DecisionController,
    EvidenceController,
    HonoursController,
    InternalHonoursController,
    EntryPeriodConsumer,
    KnowledgeConsumer,
    MyActsController,
    MyWorksController,
    PublicBookController,
    PublicResultsController,
    PublicationConsentConsumer,
    ResultsController,
    SelectionController,
    WorksController,
  ],
  providers: [...honours, ...results, ...countersigning, ...editing, ...book, EntryNames],
})
export class AwardsModule {}

export const awardsContext = defineContext({
  name: 'awards',
  module: AwardsModule,
  migrations: [
    CreateAwards1763900000000,
    RememberHonours1764000000000,
    KeepEvidence1764000000001,
    TwoPeople1764400000000,
    WithholdNames1767000000000,
    SelectAndEdit1767100000000,
    KeepReleased1767100000001,
    ReleaseByTwo1767800000450,
    KnowWhenOpen1767900000300,
  ],
  onRawRoutes: readPictures,
});

export { decideSeason } from './season/decide-season.js';
export { editSeason } from './season/edit-season.js';
