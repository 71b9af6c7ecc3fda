import { rowsOf, type DataClass } from '@sangtao/service-kit/retention';

/** What people were told, for as long as somebody may ask about it. What still waits to be sent stays. */
export const notificationsData: readonly DataClass[] = [
  {
    name: 'mails',
    keep: 'keepMailDays',
    forget: rowsOf({
      table: 'message',
      since: 'at',
      where: `channel = 'email' and state in ('sent', 'failed', 'kept')`,
    }),
  },
  {
    name: 'messages',
    keep: 'keepMessagesDays',
    forget: rowsOf({ table: 'message', since: 'at', where: `channel = 'inbox'` }),
  },
];
