import { z } from 'zod';

/** That it is done says everything. */
export const done = z.object({});
