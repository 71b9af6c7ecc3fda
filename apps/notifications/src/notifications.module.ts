import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { Letters } from './delivery/letters.js';
import { Mailer } from './delivery/mailer.js';
import { LetterFacts } from './delivery/letter-facts.js';
import { Receipts } from './delivery/receipts.js';
import { AskedAbout } from './delivery/asked-about.js';
import { Remarks } from './delivery/remarks.js';
import { SendMail } from './delivery/send-mail.job.js';
import { InboxController } from './inbox/inbox.controller.js';
import { PreferencesController } from './inbox/preferences.controller.js';
import { GatheringNames } from './knowledge/gatherings.store.js';
import { KnowledgeStore } from './knowledge/knowledge.store.js';
import { ExchangeFacts } from './knowledge/exchange-facts.js';
import { AccountErasedConsumer } from './messages/account-erased.consumer.js';
import { AgreementEventsConsumer } from './messages/agreement-events.consumer.js';
import { AgendaEventsConsumer } from './messages/agenda-events.consumer.js';
import { AwardEventsConsumer } from './messages/award-events.consumer.js';
import { BookEventsConsumer } from './messages/book-events.consumer.js';
import { EntryEventsConsumer } from './messages/entry-events.consumer.js';
import { GateEventsConsumer } from './messages/gate-events.consumer.js';
import { GatheringEventsConsumer } from './messages/gathering-events.consumer.js';
import { ExchangeEventsConsumer } from './messages/exchange-events.consumer.js';
import { InternalMessagesController } from './messages/internal-messages.controller.js';
import { JudgeEventsConsumer } from './messages/judge-events.consumer.js';
import { MeetingEventsConsumer } from './messages/meeting-events.consumer.js';
import { GuardianEventsConsumer } from './messages/guardian-events.consumer.js';
import { NominationEventsConsumer } from './messages/nomination-events.consumer.js';
import { MessagesStore } from './messages/messages.store.js';
import { CreateNotifications1763900000000 } from './migrations/1763900000000-create-notifications.js';
import { MailEnds1766000000000 } from './migrations/1766000000000-mail-ends.js';
import { KnowGatherings1767200000050 } from './migrations/1767200000050-know-gatherings.js';
import { KnowAuthors1767900000050 } from './migrations/1767900000050-know-authors.js';
import { KnowWhereGatheringsAre1767900000501 } from './migrations/1767900000501-know-where-gatherings-are.js';
import { ReadInboxByTime1767900000170 } from './migrations/1767900000170-read-inbox-by-time.js';
import { MailQueueView } from './outbox/mail-queue.view.js';
import { OutboxController } from './outbox/outbox.controller.js';
import { RetryFailed } from './outbox/retry-failed.usecase.js';
import { notificationsData } from './retention/data-classes.js';

@Module({
  controllers: [
    AccountErasedConsumer,
    AgreementEventsConsumer,
    AgendaEventsConsumer,
    AwardEventsConsumer,
    BookEventsConsumer,
    EntryEventsConsumer,
    GateEventsConsumer,
    GatheringEventsConsumer,
    ExchangeEventsConsumer,
    InboxController,
    InternalMessagesController,
    JudgeEventsConsumer,
    MeetingEventsConsumer,
    GuardianEventsConsumer,
    NominationEventsConsumer,
    OutboxController,
    PreferencesController,
  ],
  providers: [
    AskedAbout,
    GatheringNames,
    KnowledgeStore,
    LetterFacts,
    Letters,
    Mailer,
    MailQueueView,
    MessagesStore,
    Receipts,
    Remarks,
    ExchangeFacts,
    RetryFailed,
    SendMail,
  ],
})
export class NotificationsModule {}

export const notificationsContext = defineContext({
  name: 'notifications',
  module: NotificationsModule,
  migrations: [
    CreateNotifications1763900000000,
    MailEnds1766000000000,
    KnowGatherings1767200000050,
    KnowAuthors1767900000050,
    ReadInboxByTime1767900000170,
    KnowWhereGatheringsAre1767900000501,
  ],
  keeps: notificationsData,
});

export { readOldMessages } from './season/read-old-messages.js';
