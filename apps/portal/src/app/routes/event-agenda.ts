import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { text } from '../search.js';

type Search = Record<string, unknown>;

const pages = {
  agenda: () => import('../../events/agenda/agenda-page.js'),
  releases: () => import('../../events/agenda/releases-page.js'),
  editor: () => import('../../events/agenda/agenda-editor-page.js'),
  floor: () => import('../../events/floor/floor-page.js'),
  booths: () => import('../../events/floor/my-booths-page.js'),
  signings: () => import('../../events/signings/signings-page.js'),
  allocation: () => import('../../events/floor/allocation-page.js'),
};

export const eventAgendaRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/events/$gatheringId/agenda',
    validateSearch: ({
      day,
      room,
      track,
      kind,
      mine,
    }: Search): { day?: string; room?: string; track?: string; kind?: string; mine?: true } => ({
      day: text(day),
      room: text(room),
      track: text(track),
      kind: text(kind),
      ...(mine ? { mine: true } : {}),
    }),
    component: lazyRouteComponent(pages.agenda, 'AgendaPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/events/$gatheringId/agenda/releases',
    component: lazyRouteComponent(pages.releases, 'ReleasesPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/events/$gatheringId/floor',
    validateSearch: ({ q, field }: Search): { q?: string; field?: string } => ({ q: text(q), field: text(field) }),
    component: lazyRouteComponent(pages.floor, 'FloorPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/events/$gatheringId/booths',
    component: lazyRouteComponent(pages.booths, 'MyBoothsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/agenda',
    validateSearch: ({ tab, day }: Search): { tab?: string; day?: string } => ({ tab: text(tab), day: text(day) }),
    component: lazyRouteComponent(pages.editor, 'AgendaEditorPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/signings',
    component: lazyRouteComponent(pages.signings, 'SigningsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/floor',
    validateSearch: ({ tab, state, q }: Search): { tab?: string; state?: string; q?: string } => ({
      tab: text(tab),
      state: text(state),
      q: text(q),
    }),
    component: lazyRouteComponent(pages.allocation, 'AllocationPage'),
  }),
] as const;
