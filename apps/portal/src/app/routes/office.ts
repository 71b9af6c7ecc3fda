import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { adminSearch, officeSearch, provinceSearch, text } from '../search.js';

const office = {
  list: () => import('../../office/office-page.js'),
  fresh: () => import('../../office/new-edition-page.js'),
  clone: () => import('../../office/clone-page.js'),
  edition: () => import('../../office/edition-page.js'),
  dossier: () => import('../../office/dossier-page.js'),
};
const acts = () => import('../../approvals/acts-page.js');

export const officeRoutes = [
  createRoute({ getParentRoute: of, path: '/approvals/$editionId', component: lazyRouteComponent(acts, 'ActsPage') }),
  createRoute({ getParentRoute: of, path: '/office', component: lazyRouteComponent(office.list, 'OfficePage') }),
  createRoute({
    getParentRoute: of,
    path: '/office/new',
    component: lazyRouteComponent(office.fresh, 'NewEditionPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/clone',
    validateSearch: ({ from }: { from?: unknown }): { from?: string } => ({ from: text(from) }),
    component: lazyRouteComponent(office.clone, 'ClonePage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/$editionId',
    validateSearch: officeSearch,
    component: lazyRouteComponent(office.edition, 'EditionPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/$editionId/entries/$entryId',
    component: lazyRouteComponent(office.dossier, 'DossierPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/province',
    validateSearch: provinceSearch,
    component: lazyRouteComponent(() => import('../../province/province-page.js'), 'ProvincePage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/admin',
    validateSearch: adminSearch,
    component: lazyRouteComponent(() => import('../../admin/admin-page.js'), 'AdminPage'),
  }),
] as const;
