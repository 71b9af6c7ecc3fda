import { Injectable } from '@nestjs/common';
import { DelegateCheckedInV1 } from '@sangtao/contracts/gatherings/delegate-checked-in.v1';
import { dayAt, decideDay } from '@sangtao/programmes/admission';
import type { News, Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { DelegatesStore } from '../delegates/delegates.store.js';
import type { Gathering } from '../gatherings/gathering.js';
import { admissionRules } from './admission-rules.js';
import type { ScansDto } from './check-in.dto.js';
import { putRight } from './device-key.js';
import { ScannersStore } from './scanners.store.js';
import { ScansStore, type BookedPassage, type DayOf, type Ruling, type Scan } from './scans.store.js';

/**
 * What devices read. Each nonce counts once; who was in there first is decided anew from all that was read of a person's day, in the order of its
 * moments, so it does not matter which device comes back first. Whether the door was open to the badge is decided once.
 */
@Injectable()
export class TakeScans {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly scanners: ScannersStore,
    private readonly scans: ScansStore,
    private readonly delegates: DelegatesStore,
  ) {}

  /** @throws Refusal not-found, device-revoked */
  async execute(gathering: Gathering, scannerId: string, batch: ScansDto): Promise<void> {
    const { database, clock } = this.surroundings;
    const { id: gatheringId } = gathering;
    const now = clock.now();
    await database.transaction(async (tx) => {
      await this.scanners.atWork(tx, { id: scannerId, gatheringId }, now);
      if (batch.scans.length === 0) return;
      const scans = await this.read(tx, gathering, batch, now);
      await this.scans.add(tx, { gatheringId, scannerId, now }, scans);
      await this.decide(tx, gathering, daysOf(scans));
    });
  }

  private async read(tx: Transaction, gathering: Gathering, batch: ScansDto, now: Date): Promise<Scan[]> {
    const hashes = batch.scans.map(({ codeHash }) => codeHash);
    const badges = await this.scans.badges(tx, gathering.id, hashes);
    const sentAt = Date.parse(batch.sentAt);
    return batch.scans.map(({ codeHash, at: saidAt, shown = null, ...scan }) => {
      const at = putRight(Date.parse(saidAt), sentAt, now.getTime());
      const { badgeId = null, delegateId = null } = badges.get(codeHash) ?? {};
      const day = dayAt(at, gathering.timeZone);
      return { ...scan, shown, badgeId, delegateId, day, at: new Date(at), verdict: 'unknown' as const };
    });
  }

  private async decide(tx: Transaction, gathering: Gathering, days: readonly DayOf[]): Promise<void> {
    const booked = await this.scans.days(tx, days);
    const rules = admissionRules(gathering);
    const decided = days.map((of) => {
      const passages = booked.get(`${of.delegateId} ${of.day}`) ?? [];
      return { of, passages, ...decideDay(rules, passages) };
    });
    const rulings = decided.flatMap(({ passages, decisions }) => changesOf(passages, decisions));
    await this.scans.rule(tx, rulings);
    const places = decided.map(({ of, decisions, inside }) => {
      const entered = [...decisions.values()].some(({ verdict }) => verdict === 'admitted');
      return { ...of, inside, entered };
    });
    await this.tell(tx, gathering.id, await this.scans.place(tx, gathering.id, places));
  }

  private async tell(tx: Transaction, gatheringId: string, first: readonly DayOf[]): Promise<void> {
    const news: News[] = [];
    for (const { delegateId, day } of first) {
      const version = await this.delegates.nextEvent(tx, delegateId);
      const publication = { key: delegateId, version, data: { delegateId, gatheringId, day } };
      news.push({ eventClass: DelegateCheckedInV1, publication });
    }
    await tx.publishAll(news);
  }
}

/** Each person's days among these, once. */
function daysOf(scans: readonly Scan[]): DayOf[] {
  const days = new Map<string, DayOf>();
  for (const { delegateId, day } of scans) if (delegateId) days.set(`${delegateId} ${day}`, { delegateId, day });
  return [...days.values()];
}

function changesOf(passages: readonly BookedPassage[], decisions: ReturnType<typeof decideDay>['decisions']): Ruling[] {
  return passages.flatMap(({ nonce, verdict: before, firstNonce: firstBefore }) => {
    const { verdict, first } = decisions.get(nonce)!;
    const firstNonce = first?.nonce ?? null;
    return verdict === before && firstNonce === firstBefore ? [] : [{ nonce, verdict, firstNonce }];
  });
}
