import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { ClosingAwaitedV1 } from '@sangtao/contracts/registration/closing-awaited.v1';
import { EditionAmendedV1 } from '@sangtao/contracts/registration/edition-amended.v1';
import { EditionClosedEarlyV1 } from '@sangtao/contracts/registration/edition-closed-early.v1';
import { EditionExtendedV1 } from '@sangtao/contracts/registration/edition-extended.v1';
import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntryAmendedV1 } from '@sangtao/contracts/registration/entry-amended.v1';
import { EntryRejectedV1 } from '@sangtao/contracts/registration/entry-rejected.v1';
import { EntryReturnedV1 } from '@sangtao/contracts/registration/entry-returned.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import { FileCheckedV1 } from '@sangtao/contracts/registration/file-checked.v1';
import { parseRulebook } from '@sangtao/programmes/rulebook';
import { inBatches } from '@sangtao/service-kit/event-transport';
import { KnowledgeStore } from '../knowledge/knowledge.store.js';
import type { MessageData } from '../templates/render.js';
import type { Kind } from '../templates/texts.js';
import { MessagesStore } from './messages.store.js';

type Dossier = EntrySubmittedV1 | EntryAmendedV1 | EntryAcceptedV1;
type Decision = EntryReturnedV1 | EntryRejectedV1 | EntryWithdrawnV1;

/** Tells applicants what became of their entries. */
@Controller()
export class EntryEventsConsumer {
  constructor(
    private readonly knowledge: KnowledgeStore,
    private readonly messages: MessagesStore,
  ) {}

  @EventPattern(EditionAmendedV1.type)
  async onEdition(@Payload() { data }: EventEnvelope<EditionAmendedV1>): Promise<void> {
    const { name, timeZone, prizes, screening, nomination, stages } = parseRulebook(data.rulebook);
    await this.knowledge.editionSays(data.editionId, data.rulebookVersion, {
      name: { vi: `${name.vi} (${data.code})`, en: `${name.en} (${data.code})` },
      timeZone,
      prizes: Object.fromEntries(prizes.map((prize) => [prize.code, prize.name])),
      reasons: Object.fromEntries(screening.reasons.map((reason) => [reason.code, reason.text])),
      nominated: nomination !== undefined,
      votes: stages.at(-1)!.method === 'approval',
    });
  }

  @EventPattern(EditionExtendedV1.type)
  async onExtended(@Payload() { id, data }: EventEnvelope<EditionExtendedV1>): Promise<void> {
    const { editionId, before, closesAt: until, number, reason: note } = data;
    const facts = { editionId, before, until, number, note, path: '/entries' };
    await this.messages.tell(
      data.accountIds.map((accountId) => ({ source: id, accountId, kind: 'edition-extended', data: facts })),
    );
  }

  @EventPattern(EditionClosedEarlyV1.type)
  async onClosedEarly(@Payload() { id, data }: EventEnvelope<EditionClosedEarlyV1>): Promise<void> {
    const { editionId, before, closesAt: at, number, reason: note } = data;
    const facts = { editionId, before, at, number, note, path: '/entries' };
    await this.messages.tell(
      data.accountIds.map((accountId) => ({ source: id, accountId, kind: 'edition-closed-early', data: facts })),
    );
  }

  @EventPattern(ClosingAwaitedV1.type)
  async onClosingAwaited(@Payload() { id, data }: EventEnvelope<ClosingAwaitedV1>): Promise<void> {
    const { editionId, number, reason: note, askedAt: at } = data;
    const facts = { editionId, number, note, at, path: `/office/${editionId}` };
    await this.messages.tell(
      data.accountIds.map((accountId) => ({ source: id, accountId, kind: 'closing-awaits', data: facts })),
    );
  }

  @EventPattern(EntrySubmittedV1.type, inBatches)
  onSubmitted(@Payload() events: EventEnvelope<EntrySubmittedV1>[]): Promise<void> {
    return this.received('entry-submitted', events);
  }

  @EventPattern(EntryAmendedV1.type, inBatches)
  onAmended(@Payload() events: EventEnvelope<EntryAmendedV1>[]): Promise<void> {
    return this.received('entry-amended', events);
  }

  @EventPattern(EntryAcceptedV1.type, inBatches)
  onAccepted(@Payload() events: EventEnvelope<EntryAcceptedV1>[]): Promise<void> {
    return this.received('entry-accepted', events);
  }

  @EventPattern(EntryReturnedV1.type)
  async onReturned(@Payload() event: EventEnvelope<EntryReturnedV1>): Promise<void> {
    const { reasons, until } = event.data;
    await this.decided('entry-returned', event, { reasons, until });
  }

  @EventPattern(EntryRejectedV1.type)
  async onRejected(@Payload() event: EventEnvelope<EntryRejectedV1>): Promise<void> {
    await this.knowledge.entryIsOut(event.data.entryId);
    await this.decided('entry-rejected', event, { reasons: event.data.reasons });
  }

  @EventPattern(EntryWithdrawnV1.type)
  async onWithdrawn(@Payload() event: EventEnvelope<EntryWithdrawnV1>): Promise<void> {
    await this.knowledge.entryIsOut(event.data.entryId);
    // What leaves a contest because its person was erased is told to nobody.
    if (event.actor === event.data.applicantId) await this.decided('entry-withdrawn', event, { at: event.data.at });
  }

  @EventPattern(FileCheckedV1.type)
  async onFileChecked(@Payload() { id, data }: EventEnvelope<FileCheckedV1>): Promise<void> {
    const { entryId, editionId, applicantId, document, verdict } = data;
    if (verdict !== 'infected') return;
    const facts = { entryId, editionId, document, path: `/entries/${entryId}` };
    await this.messages.tell([{ source: id, accountId: applicantId, kind: 'file-infected', data: facts }]);
  }

  private async received(kind: Kind, events: EventEnvelope<Dossier>[]): Promise<void> {
    const known = events.map(({ data: { entryId, editionId, code, applicantId, authorAccountIds, title } }) => {
      const authorIds = authorAccountIds.filter((id) => id !== applicantId);
      return { id: entryId, editionId, code, applicantId, authorIds, title };
    });
    await this.knowledge.entriesContend(known);
    const messages = events.map(({ id, data: { entryId, editionId, code, applicantId, title, at } }) => {
      const data = { entryId, editionId, code, title, at, path: `/entries/${entryId}` };
      return { source: id, accountId: applicantId, kind, data };
    });
    await this.messages.tell(messages);
  }

  private async decided(kind: Kind, { id, data }: EventEnvelope<Decision>, facts: MessageData): Promise<void> {
    const { entryId, editionId, applicantId } = data;
    // A draft that is withdrawn was never handed in: it has no code and needs no message.
    const entry = await this.knowledge.entry(entryId);
    if (!entry) return;
    const path = `/entries/${entryId}`;
    const all = { ...facts, entryId, editionId, code: entry.code, path };
    await this.messages.tell([{ source: id, accountId: applicantId, kind, data: all }]);
  }
}
