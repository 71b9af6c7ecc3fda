import type { BoothApplication } from '../../api/floor.js';

const living = ['applied', 'shortlisted', 'offered', 'confirmed'];

/** Whether an application is still looked at, or holds a booth. */
export const isLiving = ({ state }: Pick<BoothApplication, 'state'>): boolean => living.includes(state);

/** Whether every booth of an offer has gone to somebody else, so that nothing is left of it to choose. */
export const isOutrun = ({ state, offered }: Pick<BoothApplication, 'state' | 'offered'>): boolean =>
  state === 'offered' && offered.every(({ taken }) => taken);
