import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { eventOfficeSearch, text } from '../search.js';

const events = {
  list: () => import('../../events/events-page.js'),
  one: () => import('../../events/event-page.js'),
  register: () => import('../../events/register-page.js'),
  invitation: () => import('../../events/invitation-page.js'),
  mine: () => import('../../events/my-events-page.js'),
  myOne: () => import('../../events/my-event-page.js'),
};
const office = {
  list: () => import('../../events/office/events-office-page.js'),
  fresh: () => import('../../events/office/new-event-page.js'),
  clone: () => import('../../events/office/clone-event-page.js'),
  one: () => import('../../events/office/event-office-page.js'),
};

export const eventsRoutes = [
  createRoute({ getParentRoute: of, path: '/events', component: lazyRouteComponent(events.list, 'EventsPage') }),
  createRoute({
    getParentRoute: of,
    path: '/events/$gatheringId',
    component: lazyRouteComponent(events.one, 'EventPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/events/$gatheringId/register',
    validateSearch: ({ kind }: { kind?: unknown }): { kind?: string } => ({ kind: text(kind) }),
    component: lazyRouteComponent(events.register, 'RegisterPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/events/invitations/$invitationId',
    component: lazyRouteComponent(events.invitation, 'InvitationPage'),
  }),
  createRoute({ getParentRoute: of, path: '/my/events', component: lazyRouteComponent(events.mine, 'MyEventsPage') }),
  createRoute({
    getParentRoute: of,
    path: '/my/events/$delegateId',
    component: lazyRouteComponent(events.myOne, 'MyEventPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events',
    component: lazyRouteComponent(office.list, 'EventsOfficePage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/new',
    component: lazyRouteComponent(office.fresh, 'NewEventPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/clone',
    validateSearch: ({ from }: { from?: unknown }): { from?: string } => ({ from: text(from) }),
    component: lazyRouteComponent(office.clone, 'CloneEventPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId',
    validateSearch: eventOfficeSearch,
    component: lazyRouteComponent(office.one, 'EventOfficePage'),
  }),
] as const;
