/** From what fits to what was done: each step is one that the one before may lead to. */
export const steps = ['match', 'asked', 'accepted', 'held', 'agreement', 'task'] as const;
export type Step = (typeof steps)[number];
