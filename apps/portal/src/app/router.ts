import { createRouter } from '@tanstack/react-router';
import { ErrorPage } from './lost-pages.js';
import { root } from './root.js';
import { accountRoutes } from './routes/account.js';
import { checkInRoutes } from './routes/check-in.js';
import { entriesRoutes } from './routes/entries.js';
import { judgingRoutes } from './routes/judging.js';
import { officeRoutes } from './routes/office.js';
import { publicRoutes } from './routes/public.js';

export const router = createRouter({
  routeTree: root.addChildren([
    ...publicRoutes,
    ...accountRoutes,
    ...entriesRoutes,
    ...judgingRoutes,
    ...officeRoutes,
    ...checkInRoutes,
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
