import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endToEnd } from './bench/end-to-end.js';

/** Measures the log in PostgreSQL from end to end: `npm run bench -- messaging [--events N] [--rounds N] [--report FILE.json]`. */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '15000' },
    rounds: { type: 'string', default: '3' },
    report: { type: 'string' },
  },
});
const rows = [];
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const handling of ['one by one', 'many at once'] as const) {
    const { perSecond, p50Ms, p99Ms, processorMs } = await endToEnd(Number(values.events), handling);
    const times = { 'p50, ms': p50Ms, 'p99, ms': p99Ms };
    rows.push({
      handled: handling,
      round,
      'a second': perSecond,
      ...times,
      'processor, ms an event': processorMs,
      aim: '≥ 1500',
    });
  }
}
console.table(rows);
if (values.report) writeFileSync(values.report, JSON.stringify(rows, null, 2));
