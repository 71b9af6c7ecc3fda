import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import './awards.refusals.js';
import { PublicResultsController } from './certificates/public-results.controller.js';
import { KnowledgeConsumer } from './knowledge/knowledge.consumer.js';
import { CreateAwards1763900000000 } from './migrations/1763900000000-create-awards.js';
import { Decide } from './results/decide.usecase.js';
import { Publish } from './results/publish.job.js';
import { ResultsController } from './results/results.controller.js';
import { ResultsStore } from './results/results.store.js';

@Module({
  controllers: [KnowledgeConsumer, PublicResultsController, ResultsController],
  providers: [Decide, Publish, ResultsStore],
})
export class AwardsModule {}

export const awardsContext = defineContext({
  name: 'awards',
  module: AwardsModule,
  migrations: [CreateAwards1763900000000],
});

export { loadAwardsSeason } from './season/load-season.js';
