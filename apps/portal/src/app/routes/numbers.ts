import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { numbersSearch, rowsSearch } from '../../events/numbers/numbers-search.js';
import { frozenSearch } from '../../events/reports/frozen-search.js';
import { of } from '../root.js';

const reports = {
  one: () => import('../../events/reports/report-page.js'),
  rows: () => import('../../events/reports/report-rows-page.js'),
};
const numbers = {
  page: () => import('../../events/numbers/numbers-page.js'),
  rows: () => import('../../events/numbers/rows-page.js'),
};

export const numbersRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/numbers',
    validateSearch: numbersSearch,
    component: lazyRouteComponent(numbers.page, 'EventNumbersPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/numbers/rows',
    validateSearch: rowsSearch,
    component: lazyRouteComponent(numbers.rows, 'NumberRowsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/reports/$number',
    validateSearch: numbersSearch,
    component: lazyRouteComponent(reports.one, 'ReportPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/events/$gatheringId/reports/$number/rows',
    validateSearch: frozenSearch,
    component: lazyRouteComponent(reports.rows, 'ReportRowsPage'),
  }),
] as const;
