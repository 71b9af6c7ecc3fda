import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertDays } from '../gatherings/change-gathering.usecase.js';
import { daysBetween, type Gathering } from '../gatherings/gathering.js';
import type { NewInvitation } from '../invitations/invitation.js';
import { CarriedPeople } from './carried-people.js';
import { GatheringParts } from '../gatherings/gathering-parts.js';
import { cloneDigest, cloned, cloneLines, type CloneLine, type CloneWish } from './clone-plan.js';
import { CloneStores } from './clone-stores.js';

/** The next edition from an earlier one. The caller's right to both is checked before. */
@Injectable()
export class CloneGathering {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly stores: CloneStores,
    private readonly people: CarriedPeople,
    private readonly parts: GatheringParts,
  ) {}

  /** What would be copied, moved, left and carried over; changes nothing. @throws Refusal not-found, invalid-input, carry-note */
  async preview(sourceId: string, wish: CloneWish): Promise<CloneLine[]> {
    const source = await this.stores.gatherings.get(sourceId);
    const target = this.target(source, wish);
    const days = daysBetween(source.startsOn, wish.startsOn);
    const people = wish.carryOver ? await this.stores.clones.carried(sourceId, wish.carryOver) : [];
    const carried = new Set(people.map(({ accountId }) => accountId));
    const more = await Promise.all(this.parts.all().map((part) => part.lines({ source, days, carried })));
    const left = await this.stores.clones.left(sourceId);
    return [
      ...cloneLines(source, target),
      ...more.flat(),
      ...Object.entries(left).map(([item, count]): CloneLine => {
        return { group: 'people', item, before: String(count), after: '0', effect: 'left' };
      }),
      { group: 'people', item: 'carried', before: null, after: String(people.length), effect: 'carried' },
    ];
  }

  /** A draft; the same wish again gives the same one, and changes nothing. @throws Refusal gathering-code-taken, invalid-input, carry-note */
  async execute(sourceId: string, wish: CloneWish, by: string): Promise<Gathering> {
    const source = await this.stores.gatherings.get(sourceId);
    const target: Gathering = { ...this.target(source, wish), id: this.surroundings.ids.next() };
    const digest = cloneDigest(sourceId, wish);
    // Before the transaction: their addresses are asked from identity.
    const people = wish.carryOver ? await this.people.of(sourceId, wish.carryOver) : [];
    const carried = new Set(people.map(({ accountId }) => accountId));
    return this.surroundings.database.transaction(async (tx) => {
      const known = await this.stores.clones.made(tx, sourceId, digest);
      if (known) return this.stores.gatherings.get(known);
      await this.stores.gatherings.insert(tx, target);
      await this.stores.clones.remember(tx, { id: target.id, sourceId, digest });
      const days = daysBetween(source.startsOn, wish.startsOn);
      for (const part of this.parts.all()) await part.copy(tx, { source, target, days, carried });
      if (wish.carryOver) await this.carry(tx, target.id, { sourceId, wish, people, by });
      await tx.audit('gathering-cloned', target.id, { from: sourceId, carried: people.length });
      return target;
    });
  }

  private async carry(
    tx: Transaction,
    targetId: string,
    { sourceId, wish, people, by }: { sourceId: string; wish: CloneWish; people: readonly NewInvitation[]; by: string },
  ): Promise<void> {
    const { ground, note = null } = wish.carryOver!;
    const at = this.surroundings.clock.now();
    const basis = { kind: 'carried' as const, ground, note, fromGatheringId: sourceId, by, at: at.toISOString() };
    await this.stores.invitations.add(tx, targetId, people, { basis, at });
  }

  private target(source: Gathering, wish: CloneWish): Omit<Gathering, 'id'> {
    if (wish.carryOver?.ground === 'duty' && !wish.carryOver.note?.trim()) throw new Refusal('carry-note');
    assertDays({ startsOn: wish.startsOn, endsOn: wish.startsOn });
    return cloned(source, wish);
  }
}
