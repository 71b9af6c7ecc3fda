import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { contextNames } from '@sangtao/service-kit/context';
import { environmentName, KitSettings } from '@sangtao/service-kit/settings';
import { parse, parseAllDocuments } from 'yaml';

const root = new URL('../../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const parts = [...contextNames, 'edge'];

type Settings = Record<string, string>;
interface Compose {
  services: Record<string, { environment?: Settings }>;
}
interface Resource {
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
}

const compose = parse(textOf('docker-compose.yml'), { merge: true }) as Compose;
const kustomization = parse(textOf('k8s/base/kustomization.yaml')) as { resources: string[] };
const resources = kustomization.resources.flatMap((file) =>
  parseAllDocuments(textOf(`k8s/base/${file}`)).map((document) => document.toJS() as Resource),
);
const settingsOfPods = resources.find(({ kind }) => kind === 'ConfigMap')!.data!;

test.each(parts)('%s stands in docker-compose.yml and in k8s', (name) => {
  expect(compose.services[name]?.environment?.SERVICE).toBe(name);
  expect(resources.filter(({ metadata }) => metadata.name === name).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['Deployment', 'Service']),
  );
});

test('both name the same settings; in k8s the secret ones come from a secret', () => {
  const everywhere = Object.assign({}, ...parts.map((name) => compose.services[name]!.environment!)) as Settings;
  const { SERVICE, DATABASE_URL, SERVICE_SECRET, ...rest } = everywhere;
  expect([SERVICE, DATABASE_URL, SERVICE_SECRET]).not.toContain(undefined);
  expect(Object.keys(settingsOfPods).sort()).toEqual(Object.keys(rest).sort());
});

test('no setting is misspelt', () => {
  const known = new Set([
    ...Object.keys(new KitSettings()).map(environmentName),
    ...contextNames.map((name) => `${name.toUpperCase()}_URL`),
    'SMTP_URL',
    'ADMIN_EMAIL',
  ]);
  expect(Object.keys(settingsOfPods).filter((name) => !known.has(name))).toEqual([]);
});
