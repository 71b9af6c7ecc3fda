import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { Letters } from './delivery/letters.js';
import { Mailer } from './delivery/mailer.js';
import { Receipts } from './delivery/receipts.js';
import { SendMail } from './delivery/send-mail.job.js';
import { InboxController } from './inbox/inbox.controller.js';
import { PreferencesController } from './inbox/preferences.controller.js';
import { KnowledgeStore } from './knowledge/knowledge.store.js';
import { AccountErasedConsumer } from './messages/account-erased.consumer.js';
import { AgreementEventsConsumer } from './messages/agreement-events.consumer.js';
import { AgendaEventsConsumer } from './messages/agenda-events.consumer.js';
import { AwardEventsConsumer } from './messages/award-events.consumer.js';
import { EntryEventsConsumer } from './messages/entry-events.consumer.js';
import { InternalMessagesController } from './messages/internal-messages.controller.js';
import { JudgeEventsConsumer } from './messages/judge-events.consumer.js';
import { MeetingEventsConsumer } from './messages/meeting-events.consumer.js';
import { MessagesStore } from './messages/messages.store.js';
import { CreateNotifications1763900000000 } from './migrations/1763900000000-create-notifications.js';
import { MailEnds1766000000000 } from './migrations/1766000000000-mail-ends.js';
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
    EntryEventsConsumer,
    InboxController,
    InternalMessagesController,
    JudgeEventsConsumer,
    MeetingEventsConsumer,
    OutboxController,
    PreferencesController,
  ],
  providers: [KnowledgeStore, Letters, Mailer, MailQueueView, MessagesStore, Receipts, RetryFailed, SendMail],
})
export class NotificationsModule {}

export const notificationsContext = defineContext({
  name: 'notifications',
  module: NotificationsModule,
  migrations: [CreateNotifications1763900000000, MailEnds1766000000000],
  keeps: notificationsData,
});
