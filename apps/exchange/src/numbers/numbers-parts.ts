import { GatheringNumbersController } from './gathering-numbers.controller.js';
import { NumbersController } from './numbers.controller.js';
import { NumbersView } from './numbers.view.js';

/** What the module wires of the figures. */
export const numbersControllers = [GatheringNumbersController, NumbersController];
export const numbersProviders = [NumbersView];
