import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AgreementChasedV1 } from '@sangtao/contracts/exchange/agreement-chased.v1';
import { AgreementSignedV1 } from '@sangtao/contracts/exchange/agreement-signed.v1';
import { AgreementStaleV1 } from '@sangtao/contracts/exchange/agreement-stale.v1';
import { TaskOverdueV1 } from '@sangtao/contracts/exchange/task-overdue.v1';
import type { MessageData } from '../templates/render.js';
import type { Kind } from '../templates/texts.js';
import { MessagesStore } from './messages.store.js';

const myTasks = '/agreements/tasks';

interface News {
  source: string;
  kind: Kind;
  data: MessageData;
}

/** Tells those who answer for agreements and tasks what is late, and what they are asked. */
@Controller()
export class AgreementEventsConsumer {
  constructor(private readonly messages: MessagesStore) {}

  @EventPattern(AgreementSignedV1.type)
  async onSigned(@Payload() { id, data }: EventEnvelope<AgreementSignedV1>): Promise<void> {
    const { agreementId, signedOn: day, reviewOn: lastDay } = data;
    const facts = { agreementId, day, lastDay, path: myTasks };
    await this.tell(data.accountIds, { source: id, kind: 'agreement-signed', data: facts });
  }

  @EventPattern(AgreementStaleV1.type)
  async onStale(@Payload() { id, data }: EventEnvelope<AgreementStaleV1>): Promise<void> {
    const { agreementId, subject: title, why, step: count, since: day } = data;
    const facts = { agreementId, title, count, day, path: `/agreements/${agreementId}` };
    await this.tell(data.accountIds, { source: id, kind: `agreement-${why}`, data: facts });
  }

  @EventPattern(TaskOverdueV1.type)
  async onOverdue(@Payload() { id, data }: EventEnvelope<TaskOverdueV1>): Promise<void> {
    const { agreementId, title, dueOn: day, step: count } = data;
    const facts = { agreementId, title, day, count, path: myTasks };
    await this.tell(data.accountIds, { source: id, kind: 'task-overdue', data: facts });
  }

  @EventPattern(AgreementChasedV1.type)
  async onChased(@Payload() { id, data }: EventEnvelope<AgreementChasedV1>): Promise<void> {
    const { agreementId, title, note } = data;
    const facts = { agreementId, title, note, path: myTasks };
    await this.tell(data.accountIds, { source: id, kind: 'agreement-chased', data: facts });
  }

  private tell(accountIds: readonly string[], news: News): Promise<void> {
    return this.messages.tell(accountIds.map((accountId) => ({ accountId, ...news })));
  }
}
