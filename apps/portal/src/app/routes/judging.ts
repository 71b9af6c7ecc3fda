import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';

const judging = {
  home: () => import('../../judging/judging-page.js'),
  round: () => import('../../judging/round-page.js'),
  sheet: () => import('../../judging/sheet-page.js'),
  chair: () => import('../../judging/chair-page.js'),
};

export const judgingRoutes = [
  createRoute({ getParentRoute: of, path: '/judging', component: lazyRouteComponent(judging.home, 'JudgingPage') }),
  createRoute({
    getParentRoute: of,
    path: '/judging/$roundId',
    component: lazyRouteComponent(judging.round, 'RoundPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/judging/$roundId/chair',
    component: lazyRouteComponent(judging.chair, 'ChairPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/judging/$roundId/$entryId',
    component: lazyRouteComponent(judging.sheet, 'SheetPage'),
  }),
] as const;
