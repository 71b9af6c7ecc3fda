import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { text } from '../search.js';

const entries = {
  list: () => import('../../entries/my-entries-page.js'),
  fresh: () => import('../../entries/new-entry-page.js'),
  one: () => import('../../entries/entry-page.js'),
};

export const entriesRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/inbox',
    component: lazyRouteComponent(() => import('../../inbox/inbox-page.js'), 'InboxPage'),
  }),
  createRoute({ getParentRoute: of, path: '/entries', component: lazyRouteComponent(entries.list, 'MyEntriesPage') }),
  createRoute({
    getParentRoute: of,
    path: '/entries/new',
    validateSearch: ({ edition }: { edition?: unknown }): { edition?: string } => ({ edition: text(edition) }),
    component: lazyRouteComponent(entries.fresh, 'NewEntryPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/entries/$entryId',
    validateSearch: ({ section }: { section?: unknown }): { section?: string } => ({ section: text(section) }),
    component: lazyRouteComponent(entries.one, 'EntryPage'),
  }),
] as const;
