import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import type { Grant } from '@sangtao/service-kit/auth';
import type { Caller, Samples, Target } from '@sangtao/service-kit/testing/service-requests';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { notificationsContext } from '../src/notifications.module.js';

const id = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const of = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(n), grants });
const owner = id(1);
const edition = id(901);

export const callers: Record<string, Caller> = {
  nobody: 'nobody',
  service: 'service',
  owner: { accountId: owner, grants: [] },
  'somebody else': of(2),
  judge: of(3, { role: 'judge', scope: edition }),
  officer: of(4, { role: 'officer', scope: '01' }),
  organiser: of(5, { role: 'organiser', scope: '*' }),
  admin: of(6, { role: 'admin', scope: '*' }),
};

const parkedKey = { topic: 'registration.entry', key: 'nothing', reason: 'không có gì' };

/** How each route is called rightly. */
export const samples: Samples = {
  'POST /operations/parked/redrive': () => ({ body: parkedKey }),
  'POST /operations/parked/skip': () => ({ body: { id: '1', reason: parkedKey.reason } }),
  'GET /inbox': () => ({ query: 'limit=5' }),
  'GET /outbox': () => ({ query: 'limit=5&state=kept' }),
  'PUT /preferences': () => ({ body: { email: false }, version: 0 }),
  'POST /internal/messages': () => ({
    body: {
      kind: 'verify-email',
      accountId: id(2),
      to: { email: 'ai-do@example.com', name: 'Ai đó', locale: 'vi' },
      data: { url: 'https://example.com/verify' },
      dedupeKey: 'one',
    },
  }),
};

/** One person who was told something, in the inbox and by mail. */
export class NotificationsSeason {
  readonly objects: Record<string, Target> = { '-': {} };

  private constructor(readonly system: TestSystem) {}

  static async start(): Promise<NotificationsSeason> {
    const answer = () => ({ id: owner, name: 'Đỗ Thị Ước', email: 'uoc@example.com', locale: 'vi' });
    const season = new NotificationsSeason(await startContexts([notificationsContext], { answer }));
    await season.tell();
    return season;
  }

  private async tell(): Promise<void> {
    const { database } = this.system;
    const entry = { entryId: id(11), editionId: edition, code: 'STKT-1', fieldCode: 'it', provinceCode: '01' };
    const people = { organisationId: null, applicantId: owner, authorAccountIds: [] };
    const data = { ...entry, ...people, title: 'Máy gặt', dossier: [], files: [], at: '2026-07-01T00:00:00.000Z' };
    await database.transaction((tx) => tx.publish(EntrySubmittedV1, { key: id(11), version: 1, data }));
    await this.system.settle();
    for (;;) {
      const rows = await database.query<{ id: string; channel: string; state: string }>(
        'select id, channel, state from notifications.message',
      );
      if (rows.length === 2 && rows.every(({ state }) => ['shown', 'kept'].includes(state))) {
        for (const { id: message, channel } of rows)
          this.objects[channel === 'inbox' ? 'message' : 'letter'] = { id: message };
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
