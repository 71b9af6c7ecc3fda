import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pathIn } from '../path-in.js';
import { of } from '../root.js';
import { text } from '../search.js';

const passwords = () => import('../../session/password-pages.js');
const mailLinks = () => import('../../session/mail-link-pages.js');
const emailLinks = () => import('../../session/email-link-pages.js');

export const accountRoutes = [
  createRoute({
    getParentRoute: of,
    path: '/sign-in',
    validateSearch: ({ to, error }: { to?: unknown; error?: unknown }): { to: string; error?: string } => ({
      to: pathIn(to),
      error: text(error),
    }),
    component: lazyRouteComponent(() => import('../../session/sign-in-page.js'), 'SignInPage'),
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
    component: lazyRouteComponent(() => import('../../session/confirm-page.js'), 'ConfirmPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/sign-in/arrived',
    validateSearch: ({ to }: { to?: unknown }) => ({ to: pathIn(to) }),
    component: lazyRouteComponent(() => import('../../session/arrived-page.js'), 'ArrivedPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/account/security',
    validateSearch: ({ to }: { to?: unknown }) => ({ to: pathIn(to) }),
    component: lazyRouteComponent(() => import('../../security/security-page.js'), 'SecurityPage'),
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
    component: lazyRouteComponent(() => import('../../session/sign-up-page.js'), 'SignUpPage'),
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
    path: '/my/honours',
    component: lazyRouteComponent(() => import('../../honours/my-honours-page.js'), 'MyHonoursPage'),
  }),
  createRoute({
    getParentRoute: of,
    path: '/account',
    component: lazyRouteComponent(() => import('../../session/account-page.js'), 'AccountPage'),
  }),
] as const;
