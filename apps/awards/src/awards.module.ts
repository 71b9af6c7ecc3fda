import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import './awards.refusals.js';
import { CertificatePrinter } from './certificates/certificate-printer.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { PublicResultsController } from './certificates/public-results.controller.js';
import { RevokeHonour } from './certificates/revoke-honour.usecase.js';
import { KnowledgeConsumer } from './knowledge/knowledge.consumer.js';
import { CreateAwards1763900000000 } from './migrations/1763900000000-create-awards.js';
import { Decide } from './results/decide.usecase.js';
import { Publish } from './results/publish.job.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsStore } from './results/results.store.js';

@Module({
  controllers: [CertificatesController, KnowledgeConsumer, PublicResultsController, ResultsController],
  providers: [CertificatePrinter, Decide, Publish, ResultsStore, RevokeHonour],
})
export class AwardsModule {}

export const awardsContext = defineContext({
  name: 'awards',
  module: AwardsModule,
  migrations: [CreateAwards1763900000000],
});

export { loadAwardsSeason } from './season/load-season.js';
