import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { subjects } from './bench/subjects.js';

const { values } = parseArgs({ options: { report: { type: 'string' } } });
const measured = [];
for (const { name, aimSeconds, prepare } of subjects) {
  const run = prepare();
  const started = performance.now();
  const result = await run();
  const seconds = Math.round(performance.now() - started) / 1000;
  // In kB; the highest so far, inputs included.
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  measured.push({ name, seconds, aimSeconds, met: seconds <= aimSeconds, peakMb, result });
}
const report = { cpus: availableParallelism(), node: process.versions.node, measured };
if (values.report) writeFileSync(values.report, JSON.stringify(report, null, 2));
console.log(
  [
    '| what | seconds | aim | met | peak memory so far | result |',
    '| --- | ---: | ---: | --- | ---: | --- |',
    ...measured.map(({ name, seconds, aimSeconds, met, peakMb, result }) => {
      return `| ${name} | ${seconds} | ≤ ${aimSeconds} | ${met ? 'yes' : 'no'} | ${peakMb} MB | ${result} |`;
    }),
    '',
    `${report.cpus} CPUs, Node ${report.node}; one run of each.`,
  ].join('\n'),
);
