import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';

const pages = {
  list: () => import('../../children/children-page.js'),
  one: () => import('../../children/child-page.js'),
};

export const childrenRoutes = [
  createRoute({ getParentRoute: of, path: '/children', component: lazyRouteComponent(pages.list, 'ChildrenPage') }),
  createRoute({
    getParentRoute: of,
    path: '/children/$entryId/$authorId',
    component: lazyRouteComponent(pages.one, 'ChildPage'),
  }),
] as const;
