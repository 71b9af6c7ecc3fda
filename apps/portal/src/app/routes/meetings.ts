import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';

const meetings = {
  mine: () => import('../../meetings/meetings-page.js'),
  plan: () => import('../../meetings/plan-page.js'),
};

export const meetingsRoutes = [
  createRoute({ getParentRoute: of, path: '/meetings', component: lazyRouteComponent(meetings.mine, 'MeetingsPage') }),
  createRoute({
    getParentRoute: of,
    path: '/meetings/$gatheringId',
    component: lazyRouteComponent(meetings.plan, 'PlanPage'),
  }),
] as const;
