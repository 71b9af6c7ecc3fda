import { Injectable } from '@nestjs/common';
import { MeetingAnsweredV1 } from '@sangtao/contracts/exchange/meeting-answered.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { meetingAfter, type MeetingState, type MeetingStep } from './meeting.js';
import { MeetingsStore, type Meeting } from './meetings.store.js';
import { PlaceMeetings, peopleOf } from './place-meetings.js';
import { PlansStore, type MeetingPlan } from './plans.store.js';

/** What one of the two says to the other. */
@Injectable()
export class AnswerMeeting {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly meetings: MeetingsStore,
    private readonly placing: PlaceMeetings,
  ) {}

  /** With its time at once, where the plan says so and there is one. @throws Refusal not-found, meeting-state, meetings-enough */
  async accept(id: string, guestId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const { meeting, atOnce, mostPerPerson: most } = await this.locked(tx, id, guestId);
      if (meeting.guestId !== guestId) throw new Refusal('not-found');
      if (meeting.state === 'requested' && (await this.meetings.inHand(tx, meeting.gatheringId, guestId)) >= most)
        throw new Refusal('meetings-enough', { most });
      await this.move(tx, meeting, 'accept', [meeting.askerId]);
      if (atOnce) await this.placing.one(tx, meeting, 'placed');
    });
  }

  /** @throws Refusal not-found, meeting-state */
  async decline(id: string, guestId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const { meeting } = await this.locked(tx, id, guestId);
      if (meeting.guestId !== guestId) throw new Refusal('not-found');
      await this.move(tx, meeting, 'decline', [meeting.askerId]);
    });
  }

  /** The request by who asked; what was accepted by either one. Both are free again. @throws Refusal not-found, meeting-state */
  async withdraw(id: string, accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const { meeting } = await this.locked(tx, id, accountId);
      if (meeting.state === 'requested' && meeting.askerId !== accountId) throw new Refusal('meeting-state');
      const others = peopleOf(meeting).filter((one) => one !== accountId);
      await this.move(tx, meeting, 'withdraw', others);
    });
  }

  /** The hour has passed. */
  async expire(tx: Transaction, meeting: Meeting): Promise<void> {
    await this.move(tx, meeting, 'expire', peopleOf(meeting));
  }

  /** The plan first, as everybody does who gives places. */
  private async locked(tx: Transaction, id: string, accountId: string): Promise<{ meeting: Meeting } & MeetingPlan> {
    const [known] = await tx.query<{ gatheringId: string }>(
      'select gathering_id as "gatheringId" from exchange.meeting where id = $1 and $2 in (asker_id, guest_id)',
      [id, accountId],
    );
    if (!known) throw new Refusal('not-found');
    const plan = await this.plans.lock(tx, known.gatheringId);
    return { ...plan, meeting: await this.meetings.lock(tx, id, accountId) };
  }

  private async move(tx: Transaction, meeting: Meeting, step: MeetingStep, told: (string | null)[]): Promise<void> {
    const { id: meetingId, gatheringId, state, expiresAt } = meeting;
    const { clock } = this.surroundings;
    const now = clock.now();
    const next = meetingAfter(step, state);
    // Too late by its hour, whether or not it was noticed yet.
    const late = state === 'requested' && step !== 'expire' && expiresAt <= now;
    if (next === undefined || late) throw new Refusal('meeting-state');
    await this.meetings.setState(tx, meetingId, next, now);
    const version = await this.meetings.nextEvent(tx, meetingId);
    const accountIds = told.filter((one) => one !== null);
    const answer = next as Extract<MeetingState, 'accepted' | 'declined' | 'withdrawn' | 'expired'>;
    await tx.publish(MeetingAnsweredV1, {
      key: meetingId,
      version,
      data: { meetingId, gatheringId, answer, accountIds },
    });
    await tx.audit(`meeting-${next}`, meetingId);
  }
}
