import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ErrorPage, NotFoundPage } from './lost-pages.js';
import { pathIn } from './path-in.js';
import { Shell } from './shell.js';
import { adminSearch, honoursSearch, officeSearch, provinceSearch, text } from './search.js';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

const home = () => import('../home/home-page.js');
const entries = {
  list: () => import('../entries/my-entries-page.js'),
  fresh: () => import('../entries/new-entry-page.js'),
  one: () => import('../entries/entry-page.js'),
};
const judging = {
  home: () => import('../judging/judging-page.js'),
  round: () => import('../judging/round-page.js'),
  sheet: () => import('../judging/sheet-page.js'),
  chair: () => import('../judging/chair-page.js'),
};
const office = {
  list: () => import('../office/office-page.js'),
  fresh: () => import('../office/new-edition-page.js'),
  clone: () => import('../office/clone-page.js'),
  edition: () => import('../office/edition-page.js'),
  dossier: () => import('../office/dossier-page.js'),
};
const acts = () => import('../approvals/acts-page.js');
const passwords = () => import('../session/password-pages.js');
const mailLinks = () => import('../session/mail-link-pages.js');
const emailLinks = () => import('../session/email-link-pages.js');
const of = () => root;

const routes = [
  createRoute({ getParentRoute: of, path: '/', component: lazyRouteComponent(home, 'HomePage') }),
  createRoute({
    getParentRoute: of,
    path: '/contests',
    component: lazyRouteComponent(() => import('../contests/contests-page.js'), 'ContestsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/contests/$editionId',
    component: lazyRouteComponent(() => import('../contests/contest-page.js'), 'ContestPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/results',
    component: lazyRouteComponent(() => import('../results/results-list-page.js'), 'ResultsListPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/results/$editionId',
    component: lazyRouteComponent(() => import('../results/results-page.js'), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/honours',
    validateSearch: honoursSearch,
    component: lazyRouteComponent(() => import('../honours/honours-page.js'), 'HonoursPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/certificates/$code',
    component: lazyRouteComponent(() => import('../results/certificate-page.js'), 'CertificatePage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/sign-in',
    validateSearch: ({ to, error }: { to?: unknown; error?: unknown }): { to: string; error?: string } => ({
      to: pathIn(to),
      error: text(error),
    }),
    component: lazyRouteComponent(() => import('../session/sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/sign-in/link',
    component: lazyRouteComponent(mailLinks, 'SignInLinkPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/sign-in/confirm',
    validateSearch: ({ to }: { to?: unknown }) => ({ to: pathIn(to) }),
    component: lazyRouteComponent(() => import('../session/confirm-page.js'), 'ConfirmPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/sign-in/arrived',
    validateSearch: ({ to }: { to?: unknown }) => ({ to: pathIn(to) }),
    component: lazyRouteComponent(() => import('../session/arrived-page.js'), 'ArrivedPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/account/security',
    validateSearch: ({ to }: { to?: unknown }) => ({ to: pathIn(to) }),
    component: lazyRouteComponent(() => import('../security/security-page.js'), 'SecurityPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/verify-email',
    component: lazyRouteComponent(mailLinks, 'VerifyEmailPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/account/confirm-email',
    component: lazyRouteComponent(emailLinks, 'ConfirmEmailPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/account/restore-email',
    component: lazyRouteComponent(emailLinks, 'RestoreEmailPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/sign-up',
    validateSearch: ({ to }: { to?: unknown }) => ({ to: pathIn(to) }),
    component: lazyRouteComponent(() => import('../session/sign-up-page.js'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/forgot-password',
    component: lazyRouteComponent(passwords, 'ForgotPasswordPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/reset-password',
    component: lazyRouteComponent(passwords, 'ResetPasswordPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/account',
    component: lazyRouteComponent(() => import('../session/account-page.js'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/inbox',
    component: lazyRouteComponent(() => import('../inbox/inbox-page.js'), 'InboxPage'),
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
  createRoute({ getParentRoute: of, path: '/approvals/$editionId', component: lazyRouteComponent(acts, 'ActsPage') }),
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
    component: lazyRouteComponent(() => import('../province/province-page.js'), 'ProvincePage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/admin',
    validateSearch: adminSearch,
    component: lazyRouteComponent(() => import('../admin/admin-page.js'), 'AdminPage'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
