import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { text } from '../search.js';

const pages = {
  list: () => import('../../events/check-in/gatherings-page.js'),
  gate: () => import('../../events/check-in/check-in-page.js'),
};

export const checkInRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/office/check-in',
    component: lazyRouteComponent(pages.list, 'CheckInGatheringsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/check-in',
    validateSearch: ({ tab }: { tab?: unknown }): { tab?: string } => ({ tab: text(tab) }),
    component: lazyRouteComponent(pages.gate, 'CheckInPage'),
  }),
] as const;
