import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { exchangeSearch } from '../../exchange/exchange-search.js';
import { of } from '../root.js';
import { text } from '../search.js';

const exchange = {
  catalogue: () => import('../../exchange/catalogue-page.js'),
  listing: () => import('../../exchange/listing-page.js'),
  compare: () => import('../../exchange/compare-page.js'),
  mine: () => import('../../exchange/mine-page.js'),
  editor: () => import('../../exchange/editor-page.js'),
  matches: () => import('../../exchange/matches-page.js'),
  experts: () => import('../../exchange/experts-page.js'),
  expert: () => import('../../exchange/expert-page.js'),
  profile: () => import('../../exchange/expert-profile-page.js'),
  moderation: () => import('../../exchange/moderation-page.js'),
};
const id = /^[0-9a-f-]{36}$/;

export const exchangeRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/exchange',
    validateSearch: exchangeSearch,
    component: lazyRouteComponent(exchange.catalogue, 'CataloguePage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/listings/$listingId',
    component: lazyRouteComponent(exchange.listing, 'ListingPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/compare',
    validateSearch: ({ ids }: { ids?: unknown }): { ids?: string } => ({ ids: comparedIn(ids) }),
    component: lazyRouteComponent(exchange.compare, 'ComparePage'),
  }),
  createRoute({ getParentRoute: of, path: '/exchange/mine', component: lazyRouteComponent(exchange.mine, 'MinePage') }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/mine/$listingId',
    component: lazyRouteComponent(exchange.editor, 'EditorPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/matches/$needId',
    component: lazyRouteComponent(exchange.matches, 'MatchesPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/experts',
    validateSearch: ({ q, field, provinceCode, language }: Record<string, unknown>) => ({
      q: text(q),
      field: text(field),
      provinceCode: text(provinceCode),
      language: text(language),
    }),
    component: lazyRouteComponent(exchange.experts, 'ExpertsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/experts/$expertId',
    component: lazyRouteComponent(exchange.expert, 'ExpertPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/expert-profile',
    component: lazyRouteComponent(exchange.profile, 'ExpertProfilePage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/exchange/moderation',
    component: lazyRouteComponent(exchange.moderation, 'ModerationPage'),
  }),
] as const;

/** Three offers at most; what is no id is left out. */
function comparedIn(ids: unknown): string | undefined {
  const known = text(ids)
    ?.split(',')
    .filter((one) => id.test(one))
    .slice(0, 3);
  return known?.length ? known.join(',') : undefined;
}
