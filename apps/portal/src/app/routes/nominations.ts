import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { text } from '../search.js';

const pages = {
  list: () => import('../../nominations/nominations-page.js'),
  one: () => import('../../nominations/nomination-page.js'),
  asked: () => import('../../nominations/asked-list-page.js'),
  oneAsked: () => import('../../nominations/asked-page.js'),
};

export const nominationRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/nominations',
    validateSearch: ({ edition }: { edition?: unknown }): { edition?: string } => ({ edition: text(edition) }),
    component: lazyRouteComponent(pages.list, 'NominationsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/nominations/asked',
    component: lazyRouteComponent(pages.asked, 'AskedListPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/nominations/asked/$entryId',
    component: lazyRouteComponent(pages.oneAsked, 'AskedPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/nominations/$entryId',
    component: lazyRouteComponent(pages.one, 'NominationPage'),
  }),
] as const;
