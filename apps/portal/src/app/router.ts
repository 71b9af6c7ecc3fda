import { createRouter } from '@tanstack/react-router';
import { ErrorPage } from './lost-pages.js';
import { root } from './root.js';
import { accountRoutes } from './routes/account.js';
import { agreementsRoutes } from './routes/agreements.js';
import { entriesRoutes } from './routes/entries.js';
import { judgingRoutes } from './routes/judging.js';
import { meetingsRoutes } from './routes/meetings.js';
import { officeRoutes } from './routes/office.js';
import { publicRoutes } from './routes/public.js';

export const router = createRouter({
  routeTree: root.addChildren([
    ...publicRoutes,
    ...accountRoutes,
    ...agreementsRoutes,
    ...entriesRoutes,
    ...judgingRoutes,
    ...meetingsRoutes,
    ...officeRoutes,
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
