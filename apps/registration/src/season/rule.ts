import type { INestApplicationContext } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import type { Season } from '@sangtao/service-kit/season';
import type { Entry } from '../entries/entry.js';
import { ScreenEntry, type Ruling } from '../screening/screen-entry.usecase.js';

export const accepted: Ruling = { to: 'accepted', reasons: [] };

export interface Ruled {
  entry: Entry;
  ruling: Ruling;
}

/** The secretary's rulings, one after the other. */
export async function rule(app: INestApplicationContext, { accounts }: Season, list: Ruled[]): Promise<void> {
  const screenEntry = app.get(ScreenEntry, { strict: false });
  const secretary: Caller = {
    accountId: accounts.secretary.id,
    sessionId: 'season',
    grants: [{ role: 'organiser', scope: '*' }],
    issuedAt: new Date(),
    confirmedAt: new Date(),
    proved: 'second-factor',
  };
  for (const { entry, ruling } of list) await screenEntry.execute(entry.id, entry.version, ruling, secretary);
}
