import type { BoothApplication } from '../../api/floor.js';

const living = ['applied', 'shortlisted', 'offered', 'confirmed'];

/** Whether an application is still looked at, or holds a booth. */
export const isLiving = ({ state }: Pick<BoothApplication, 'state'>): boolean => living.includes(state);
