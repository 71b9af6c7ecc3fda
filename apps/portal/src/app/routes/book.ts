import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { of } from '../root.js';
import { bookSearch } from '../search.js';

export const bookRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/book',
    component: lazyRouteComponent(() => import('../../book/books-page.js'), 'BooksPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/book/$editionId',
    validateSearch: bookSearch,
    component: lazyRouteComponent(() => import('../../book/book-page.js'), 'BookPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/book/$editionId/$entryId',
    component: lazyRouteComponent(() => import('../../book/book-work-page.js'), 'BookWorkPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/my/book/$entryId',
    component: lazyRouteComponent(() => import('../../book/authors-page.js'), 'AuthorsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/$editionId/selection',
    component: lazyRouteComponent(() => import('../../book/selection-page.js'), 'SelectionPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/$editionId/book',
    component: lazyRouteComponent(() => import('../../book/editing-page.js'), 'EditingPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/office/$editionId/book/$entryId',
    component: lazyRouteComponent(() => import('../../book/edit-work-page.js'), 'EditWorkPage'),
  }),
] as const;
