/** What the random part of a test is drawn from: printed, so that a run can be had again with `SEED=… npx nx run messaging:test`. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** How long the random tests go on; the default fits the gate. */
export const rounds = Number(process.env.ROUNDS ?? 1);

process.stdout.write(`seed ${seed}, ${rounds} rounds\n`);
