import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countColumns, type CountSearch } from '../../agreements/count-search.js';
import { of } from '../root.js';
import { text } from '../search.js';

const agreements = {
  list: () => import('../../agreements/agreements-page.js'),
  form: () => import('../../agreements/agreement-form-pages.js'),
  tasks: () => import('../../agreements/my-tasks-page.js'),
  numbers: () => import('../../agreements/numbers-page.js'),
  one: () => import('../../agreements/agreement-page.js'),
};

type Search = Record<string, unknown>;

const groupings = ['agreement', 'party', 'province', 'quarter'] as const;
const looks = ['late', 'stale', 'not-begun', 'draft', 'in-force', 'closed'] as const;
const oneOf = <Value extends string>(values: readonly Value[], value: unknown) => values.find((one) => one === value);

export const agreementsRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/agreements',
    validateSearch: ({
      look,
      q,
      province,
    }: Search): { look?: (typeof looks)[number]; q?: string; province?: string } => ({
      look: oneOf(looks, look),
      q: text(q),
      province: text(province),
    }),
    component: lazyRouteComponent(agreements.list, 'AgreementsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/agreements/new',
    validateSearch: ({ meeting }: Search): { meeting?: string } => ({ meeting: text(meeting) }),
    component: lazyRouteComponent(agreements.form, 'NewAgreementPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/agreements/tasks',
    component: lazyRouteComponent(agreements.tasks, 'MyTasksPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/agreements/numbers',
    validateSearch: ({ by, quarter, province, key, standing }: Search): CountSearch => ({
      by: oneOf(groupings, by),
      quarter: text(quarter),
      province: text(province),
      key: text(key),
      standing: oneOf(countColumns, standing),
    }),
    component: lazyRouteComponent(agreements.numbers, 'NumbersPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/agreements/$agreementId',
    component: lazyRouteComponent(agreements.one, 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/agreements/$agreementId/edit',
    component: lazyRouteComponent(agreements.form, 'EditAgreementPage'),
  }),
] as const;
