import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { honoursSearch } from '../search.js';

const home = () => import('../../home/home-page.js');

export const publicRoutes = [
  createRoute({ getParentRoute: of, path: '/', component: lazyRouteComponent(home, 'HomePage') }),
  createRoute({
    getParentRoute: of,
    path: '/contests',
    component: lazyRouteComponent(() => import('../../contests/contests-page.js'), 'ContestsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/contests/$editionId',
    component: lazyRouteComponent(() => import('../../contests/contest-page.js'), 'ContestPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/results',
    component: lazyRouteComponent(() => import('../../results/results-list-page.js'), 'ResultsListPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/results/$editionId',
    component: lazyRouteComponent(() => import('../../results/results-page.js'), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/honours',
    validateSearch: honoursSearch,
    component: lazyRouteComponent(() => import('../../honours/honours-page.js'), 'HonoursPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/certificates/$code',
    component: lazyRouteComponent(() => import('../../results/certificate-page.js'), 'CertificatePage'),
  }),
] as const;
