import { createRootRoute } from '@tanstack/react-router';
import { NotFoundPage } from './lost-pages.js';
import { Shell } from './shell.js';

export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

/** Every page lies in the shell. */
export const of = () => root;
