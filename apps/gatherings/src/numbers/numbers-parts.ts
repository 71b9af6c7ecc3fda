import { CountNumbers1767800000000 } from '../migrations/1767800000000-count-numbers.js';
import { NumbersController } from './numbers.controller.js';
import { NumbersView } from './numbers.view.js';

/** What the module wires of the figures. */
export const numbersControllers = [NumbersController];
export const numbersProviders = [NumbersView];
export const numbersMigrations = [CountNumbers1767800000000];
