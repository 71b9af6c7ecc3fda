import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { MeetingSubject } from '../../api/meetings.js';
import { of } from '../root.js';
import { text } from '../search.js';

const meetings = {
  mine: () => import('../../meetings/meetings-page.js'),
  ask: () => import('../../meetings/ask-page.js'),
  plan: () => import('../../meetings/plan-page.js'),
};

export const meetingsRoutes = [
  createRoute({ getParentRoute: of, path: '/meetings', component: lazyRouteComponent(meetings.mine, 'MeetingsPage') }),
  createRoute({
    getParentRoute: of,
    path: '/meetings/ask',
    validateSearch: ({ listingId, expertId }: Record<string, unknown>): MeetingSubject => ({
      listingId: text(listingId),
      expertId: text(expertId),
    }),
    component: lazyRouteComponent(meetings.ask, 'AskPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/meetings/$gatheringId',
    component: lazyRouteComponent(meetings.plan, 'PlanPage'),
  }),
] as const;
