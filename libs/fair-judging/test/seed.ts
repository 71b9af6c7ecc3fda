/** What random tests are drawn from: printed, so that a run can be had again with `SEED=… npx nx run fair-judging:test`. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

process.stdout.write(`seed ${seed}\n`);
