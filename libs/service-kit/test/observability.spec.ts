import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { register } from '../src/metrics.js';

const root = new URL('../../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Alert {
  alert: string;
  expr: string;
  for: string;
  labels: { severity: string };
  annotations: { summary: string; summary_vi: string; runbook: string };
}
interface Dashboard {
  uid: string;
  title: string;
  panels: { title: string; targets: { expr: string }[] }[];
}

const { groups } = parse(textOf('infra/observability/alerts.yml')) as { groups: { rules: Alert[] }[] };
const alerts = groups.flatMap(({ rules }) => rules);
const folder = 'infra/observability/dashboards/';
const dashboards = readdirSync(new URL(folder, root)).map((file) => JSON.parse(textOf(folder + file)) as Dashboard);

/** What a process shows; a histogram's name stands for its three series. Prometheus itself adds `up` and `ALERTS`. */
const shown = new Set(
  register.getMetricsAsArray().flatMap((metric) => {
    const { name, type } = metric as unknown as { name: string; type: string };
    return type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name];
  }),
);
const unknownIn = (expr: string) =>
  [...expr.matchAll(/\b(?:sangtao|nodejs|process)_\w+/g)].map(([name]) => name).filter((name) => !shown.has(name));

test.each(alerts.map((one) => [one.alert, one] as const))(
  'the alert %s asks for what there is, and is explained',
  (_, one) => {
    expect(unknownIn(one.expr)).toEqual([]);
    expect(one.expr).toMatch(/sangtao_|nodejs_|up\{/);
    expect(['critical', 'warning']).toContain(one.labels.severity);
    expect(one.for).toMatch(/^\d+[mh]$/);
    expect(one.annotations.summary_vi).not.toBe(one.annotations.summary);
    expect(one.annotations.runbook).toBe(`docs/guides/runbook.md#${one.alert.toLowerCase()}`);
  },
);

test.each(['runbook.md', 'runbook.vi.md'])('%s has a section for each alert and none for another', (file) => {
  const sections = [...textOf(`docs/guides/${file}`).matchAll(/^## (\w+): (.*)$/gm)];
  const names = sections.map(([, name]) => name!).filter((name) => name !== 'Drill');
  expect(names.sort()).toEqual(alerts.map(({ alert }) => alert).sort());
});

test('each section says what it means for people, where to look, what to do, and when it is over', () => {
  const parts = {
    'runbook.md': ['For people', 'Look', 'Do', 'Over when'],
    'runbook.vi.md': ['Ảnh hưởng', 'Xem', 'Làm', 'Đã xong khi'],
  };
  const lacking = Object.entries(parts).flatMap(([file, wanted]) =>
    textOf(`docs/guides/${file}`)
      .split(/^## /m)
      .slice(1)
      .filter((section) => !section.startsWith('Drill'))
      .flatMap((section) =>
        wanted.filter((part) => !section.includes(`**${part}:**`)).map((part) => `${section.split(':')[0]}: ${part}`),
      ),
  );
  expect(lacking).toEqual([]);
});

test('the status page leads to sections that exist', () => {
  const named = [...textOf('apps/portal/src/admin/troubles.ts').matchAll(/^ {2}\| '(\w+)'/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !alerts.some(({ alert }) => alert === name))).toEqual([]);
});

test('each dashboard asks only for what there is', () => {
  expect(dashboards.map(({ uid }) => uid).sort()).toEqual(
    ['database', 'events', 'http', 'mail', 'overview'].map((name) => `sangtao-${name}`),
  );
  for (const { title, panels } of dashboards) {
    const wrong = panels.flatMap((panel) => panel.targets.flatMap(({ expr }) => unknownIn(expr)));
    expect([title, wrong]).toEqual([title, []]);
  }
});

test('every metric of Sangtao is seen by somebody: an alert, a dashboard or both', () => {
  const used = [
    ...alerts.map(({ expr }) => expr),
    ...dashboards.flatMap(({ panels }) => panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))),
  ].join(' ');
  const own = register
    .getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => name.startsWith('sangtao_'));
  expect(own.filter((name) => !used.includes(name))).toEqual(['sangtao_backup_bytes', 'sangtao_stored_files']);
});
