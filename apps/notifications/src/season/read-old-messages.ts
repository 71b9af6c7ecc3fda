import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Season } from '@sangtao/service-kit/season';

/** Nobody lets a year's messages lie unread: of those of the last two weeks some wait, all before were opened the day after. */
export async function readOldMessages(app: INestApplicationContext, { now }: Season): Promise<void> {
  await app.get(Database, { strict: false }).query(
    `update notifications.message set read_at = at + interval '1 day'
     where channel = 'inbox' and read_at is null and at < $1::timestamptz - interval '14 days'`,
    [now],
  );
}
