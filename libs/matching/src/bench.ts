import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { judgedNeeds } from './bench/judged-needs.js';
import { qualityOn } from './bench/quality.js';
import { speedWith } from './bench/speed.js';

/** Measures what is promised and prints it beside the aims: `npm run bench -- matching [--report FILE.json]`. */
const SIZE = 10_000;

const { values } = parseArgs({ options: { report: { type: 'string' } } });
const judged = judgedNeeds();
const speed = speedWith(SIZE, judged);
const quality = qualityOn(judged);
const size = SIZE.toLocaleString('en');
const most = Math.floor(quality.answered / 20);
const least = Math.ceil((quality.unanswered * 2) / 3);

const rows: [what: string, measured: string, aim: string, met: boolean | null][] = [
  [`index ${size} offers`, `${speed.index.toFixed(0)} ms`, '', null],
  [`one need against them, median`, `${speed.median.toFixed(1)} ms`, '≤ 50 ms', speed.median <= 50],
  ['… 95th percentile', `${speed.p95.toFixed(1)} ms`, '≤ 50 ms', speed.p95 <= 50],
  ['… worst', `${speed.worst.toFixed(1)} ms`, '≤ 50 ms', speed.worst <= 50],
  [`nDCG@5 of ${quality.answered} needs`, quality.ndcg5.toFixed(3), '≥ 0.88', quality.ndcg5 >= 0.88],
  ['recall@20', quality.recall20.toFixed(3), '≥ 0.98', quality.recall20 >= 0.98],
  [
    'no good offer, where there is none',
    `${quality.rightlySilent} of ${quality.unanswered}`,
    `≥ ${least}`,
    quality.rightlySilent >= least,
  ],
  [
    '… where there is one',
    `${quality.wronglySilent} of ${quality.answered}`,
    `≤ ${most}`,
    quality.wronglySilent <= most,
  ],
];
const report = {
  cpus: availableParallelism(),
  node: process.versions.node,
  from: judged.from,
  size: SIZE,
  speed,
  quality,
};
if (values.report) writeFileSync(values.report, JSON.stringify(report, null, 2));
console.log(
  [
    '| what | measured | aim | met |',
    '| --- | ---: | ---: | --- |',
    ...rows.map(
      ([what, measured, aim, met]) => `| ${what} | ${measured} | ${aim} | ${met === null ? '' : met ? 'yes' : 'no'} |`,
    ),
    '',
    `${judged.offers.length} offers and ${judged.needs.length} needs of ${judged.from}; processor time, Node ${report.node}.`,
  ].join('\n'),
);
