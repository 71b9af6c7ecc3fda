import { createRouter } from '@tanstack/react-router';
import { ErrorPage } from './lost-pages.js';
import { root } from './root.js';
import { accountRoutes } from './routes/account.js';
import { bookRoutes } from './routes/book.js';
import { agreementsRoutes } from './routes/agreements.js';
import { childrenRoutes } from './routes/children.js';
import { checkInRoutes } from './routes/check-in.js';
import { entriesRoutes } from './routes/entries.js';
import { eventAgendaRoutes } from './routes/event-agenda.js';
import { eventsRoutes } from './routes/events.js';
import { exchangeRoutes } from './routes/exchange.js';
import { judgingRoutes } from './routes/judging.js';
import { nominationRoutes } from './routes/nominations.js';
import { meetingsRoutes } from './routes/meetings.js';
import { numbersRoutes } from './routes/numbers.js';
import { officeRoutes } from './routes/office.js';
import { publicRoutes } from './routes/public.js';

export const router = createRouter({
  routeTree: root.addChildren([
    ...publicRoutes,
    ...bookRoutes,
    ...accountRoutes,
    ...entriesRoutes,
    ...judgingRoutes,
    ...nominationRoutes,
    ...childrenRoutes,
    ...eventsRoutes,
    ...officeRoutes,
    ...eventAgendaRoutes,
    ...exchangeRoutes,
    ...agreementsRoutes,
    ...meetingsRoutes,
    ...checkInRoutes,
    ...numbersRoutes,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
