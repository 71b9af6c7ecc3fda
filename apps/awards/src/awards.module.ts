import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import './awards.refusals.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { CertificatePrinter } from './certificates/certificate-printer.js';
import { ActsController } from './countersigning/acts.controller.js';
import { ActsStore } from './countersigning/acts.store.js';
import { ActsView } from './countersigning/acts.view.js';
import { Approvals } from './countersigning/approvals.js';
import { Ask } from './countersigning/ask.usecase.js';
import { Contents } from './countersigning/contents.js';
import { ContentsStore } from './countersigning/contents.store.js';
import { Countersign } from './countersigning/countersign.usecase.js';
import { Deciders } from './countersigning/deciders.js';
import { RemindApprovers } from './countersigning/remind-approvers.job.js';
import { DecisionController } from './decisions/decision.controller.js';
import { EntryNames } from './entries/entry-names.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { Evidence } from './evidence/evidence.js';
import { JudgingBundles } from './evidence/judging-bundles.js';
import { HonoursController } from './honours/honours.controller.js';
import { HonoursStore } from './honours/honours.store.js';
import { PublicationConsentConsumer } from './honours/publication-consent.consumer.js';
import { RevokeHonour } from './certificates/revoke-honour.usecase.js';
import { KnowledgeConsumer } from './knowledge/knowledge.consumer.js';
import { CreateAwards1763900000000 } from './migrations/1763900000000-create-awards.js';
import { RememberHonours1764000000000 } from './migrations/1764000000000-remember-honours.js';
import { KeepEvidence1764000000001 } from './migrations/1764000000001-keep-evidence.js';
import { TwoPeople1764400000000 } from './migrations/1764400000000-two-people.js';
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
  ...[ActsStore, ActsView, Approvals, Ask, Contents, ContentsStore, Countersign, Deciders, RemindApprovers],
];

@Module({
  controllers: [
    ActsController,
    CertificatesController,
    DecisionController,
    EvidenceController,
    HonoursController,
    KnowledgeConsumer,
    PublicResultsController,
    PublicationConsentConsumer,
    ResultsController,
  ],
  providers: [...honours, ...results, ...countersigning, EntryNames],
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
  ],
});

export { decideSeason } from './season/decide-season.js';
