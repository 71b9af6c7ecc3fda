import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { contextNames } from '@sangtao/service-kit/context';
import { environmentName, KitSettings } from '@sangtao/service-kit/settings';
import { readStorageSettings, StorageSettings } from '@sangtao/service-kit/storage-settings';
import { parse, parseAllDocuments } from 'yaml';

const root = new URL('../../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const parts = [...contextNames, 'edge'];

type Settings = Record<string, string>;
interface Composed {
  environment?: Settings;
  ports?: string[];
  networks: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  mem_limit?: string;
  restart?: string;
  profiles?: string[];
}
interface Compose {
  services: Record<string, Composed>;
  networks: Record<string, { internal?: boolean }>;
}
interface Pod {
  automountServiceAccountToken: boolean;
  securityContext: { runAsNonRoot: boolean; runAsUser: number };
  containers: {
    securityContext: { readOnlyRootFilesystem: boolean; allowPrivilegeEscalation: boolean; capabilities: object };
    resources: { requests: Settings; limits: Settings };
    envFrom: object[];
    env: Settings[];
    startupProbe: object;
    livenessProbe: object;
    readinessProbe: object;
  }[];
}
interface Resource {
  kind: string;
  metadata: { name: string };
  data?: Settings;
  spec: { replicas: number; template: { spec: Pod }; ingress?: object[]; podSelector: object };
}

const compose = parse(textOf('docker-compose.yml'), { merge: true }) as Compose;
const kustomization = parse(textOf('k8s/base/kustomization.yaml')) as { resources: string[] };
const resources = kustomization.resources.flatMap((file) =>
  parseAllDocuments(textOf(`k8s/base/${file}`)).map((document) => document.toJS() as Resource),
);
const overlay = (file: string) =>
  parseAllDocuments(textOf(`k8s/overlays/production/${file}`)).map((document) => document.toJS() as Resource);
const settingsOfPods = resources.find(({ kind }) => kind === 'ConfigMap')!.data!;
const named = (name: string) => resources.filter(({ metadata }) => metadata.name === name);
const deploymentOf = (name: string) => named(name).find(({ kind }) => kind === 'Deployment')!.spec;

test.each(parts)('%s stands in docker-compose.yml and in k8s', (name) => {
  expect(compose.services[name]?.environment?.SERVICE).toBe(name);
  expect(named(name).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Deployment', 'Service']));
});

test('both name the same settings; in k8s the secret ones come from a secret', () => {
  const everywhere = Object.assign({}, ...parts.map((name) => compose.services[name]!.environment!)) as Settings;
  const { SERVICE, DATABASE_URL, SERVICE_SECRET, S3_ACCESS_KEY, S3_SECRET_KEY, ...rest } = everywhere;
  expect([SERVICE, DATABASE_URL, SERVICE_SECRET, S3_ACCESS_KEY, S3_SECRET_KEY]).not.toContain(undefined);
  expect(Object.keys(settingsOfPods).sort()).toEqual(Object.keys(rest).sort());
});

test('no setting is misspelt, and .env.example has what docker-compose.yml asks for', () => {
  const known = new Set([
    ...Object.keys({ ...new KitSettings(), ...new StorageSettings() }).map(environmentName),
    ...contextNames.map((name) => `${name.toUpperCase()}_URL`),
    'SMTP_URL',
    'CLAMD_URL',
    'ADMIN_EMAIL',
  ]);
  expect(Object.keys(settingsOfPods).filter((name) => !known.has(name))).toEqual([]);
  const asked = [...textOf('docker-compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name!);
  const offered = [...textOf('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name!);
  expect([...new Set(asked)].sort()).toEqual(offered.sort());
});

test('files lie in a bucket, which lets registration run more than once; keys and endpoint belong together', () => {
  const filled = (name: string) => settingsOfPods[name] ?? `a ${name}`;
  const names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'];
  const read = readStorageSettings(Object.fromEntries(names.map((name) => [name, filled(name)])));
  expect(read.s3Endpoint).toBe(settingsOfPods.S3_ENDPOINT);
  expect(deploymentOf('registration')).toMatchObject({ replicas: 2 });
  expect(resources.filter(({ kind }) => kind === 'PersistentVolumeClaim')).toEqual([]);
  const { S3_ENDPOINT } = compose.services.registration!.environment!;
  expect(S3_ENDPOINT).toBe('${S3_ENDPOINT:-http://s3:7070}');
  expect(compose.services.registration!.depends_on).toHaveProperty('s3');
});

test('what is optional starts only when it is asked for', () => {
  const optional = Object.entries(compose.services).flatMap(([name, { profiles }]) =>
    profiles ? [[name, profiles]] : [],
  );
  const observing = ['prometheus', 'tempo', 'grafana'].map((name) => [name, ['observability']]);
  expect(optional).toEqual([['clamav', ['scan']], ...observing]);
});

test.each(Object.entries(compose.services))('in docker-compose.yml %s is confined, limited and watched', (_, one) => {
  expect(one).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    mem_limit: expect.stringMatching(/^\d+[mg]$/),
    restart: 'unless-stopped',
    healthcheck: expect.anything(),
  });
  expect(Object.values(one.depends_on ?? {}).filter(({ condition }) => condition !== 'service_healthy')).toEqual([]);
});

test('docker-compose.yml publishes the edge and the pages with mail and figures, on this machine only; data have no way out', () => {
  const published = Object.entries(compose.services).flatMap(([name, { ports }]) => (ports ? [[name, ports]] : []));
  expect(published).toEqual([
    ['edge', ['127.0.0.1:${EDGE_PORT:-3000}:3000']],
    ['mailpit', ['127.0.0.1:${MAIL_PORT:-8025}:8025']],
    ['grafana', ['127.0.0.1:${GRAFANA_PORT:-3001}:3000']],
  ]);
  expect(compose.networks.data).toEqual({ internal: true });
  for (const name of ['postgres', 'kafka', 's3']) expect(compose.services[name]!.networks).toEqual(['data']);
});

test('in production schemas are changed by a job, which knows every service, and by nothing that serves people', () => {
  const job = overlay('migrate.yaml')[0] as unknown as { spec: { template: { spec: Pod } } };
  const [{ command, envFrom, securityContext }] = job.spec.template.spec.containers as [
    Pod['containers'][0] & { command: string[] },
  ];
  const loop = /for service in ([a-z ]+);/.exec(command.join('\n'))?.[1]?.split(' ');
  expect(loop?.sort()).toEqual([...contextNames].sort());
  expect([envFrom, securityContext]).toEqual([
    // Besides, the role that owns the schemas, whom nothing that serves people knows.
    [
      ...deploymentOf('edge').template.spec.containers[0]!.envFrom,
      { secretRef: { name: 'sangtao-owner', optional: true } },
    ],
    deploymentOf('edge').template.spec.containers[0]!.securityContext,
  ]);
  expect(textOf('k8s/overlays/production/kustomization.yaml')).toContain('path: /data/MIGRATE, value: never');
  expect(settingsOfPods.MIGRATE).toBe('start');
});

test('in production what may run more than once grows and shrinks, is spread over machines, and is never drained whole', () => {
  const several = parts.filter((name) => deploymentOf(name).replicas > 1).sort();
  const scaled = overlay('scaling.yaml') as unknown as {
    spec: { minReplicas: number; scaleTargetRef: { name: string } };
  }[];
  expect(scaled.map(({ spec }) => spec.scaleTargetRef.name).sort()).toEqual(several);
  expect(scaled.filter(({ spec }) => spec.minReplicas < 2)).toEqual([]);
  const patches = textOf('k8s/overlays/production/kustomization.yaml');
  for (const path of ['/spec/replicas', '/spec/template/spec/topologySpreadConstraints']) {
    const target = new RegExp(`name: ([a-z|]+) \\}\\s+patch: \\|[^|]*${path}`).exec(patches)?.[1];
    expect([path, target?.split('|').sort()]).toEqual([path, several]);
  }
});

test('S84: in production every service speaks to Kafka as itself on an encrypted line; the job and services know who vouches for PostgreSQL', () => {
  const { patches } = parse(textOf('k8s/overlays/production/kustomization.yaml')) as {
    patches: { target: { name?: string }; patch: string }[];
  };
  const added = (name: string) =>
    patches
      .filter(({ target }) => target.name?.split('|').includes(name))
      .flatMap(({ patch }) => (parse(patch) as { path: string; value?: unknown }[]).map(({ value }) => value));
  const tls = [
    { name: 'tls', secret: { secretName: 'sangtao-tls' } },
    { name: 'tls', mountPath: '/etc/sangtao/tls', readOnly: true },
  ];
  for (const name of contextNames) {
    const password = { secretKeyRef: { name: 'sangtao-kafka', key: name } };
    const user = [
      { name: 'KAFKA_SASL_USER', value: '$(SERVICE)' },
      { name: 'KAFKA_SASL_PASSWORD', valueFrom: password },
    ];
    expect(added(name)).toEqual(expect.arrayContaining([...tls, ...user]));
  }
  expect(added('migrate')).toEqual(tls);
  expect(added('sangtao')).toContain('/etc/sangtao/tls/ca.crt');
});

test('no secret stands in either', () => {
  const values = Object.values(compose.services).flatMap(({ environment = {} }) => Object.entries(environment));
  const secret = values.filter(([name]) => /SECRET|ACCESS_KEY|PASSWORD|DATABASE_URL/.test(name));
  expect(secret.length).toBeGreaterThan(parts.length);
  expect(secret.filter(([, value]) => !/\$\{\w+:\?/.test(value))).toEqual([]);
  expect(resources.filter(({ kind }) => kind === 'Secret')).toEqual([]);
});

test.each(parts)('in k8s %s runs without rights, is probed, and its memory is bounded', (name) => {
  const { template } = deploymentOf(name);
  const { containers, ...pod } = template.spec;
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
  });
  const probe = expect.objectContaining({ httpGet: expect.anything() });
  expect(containers).toMatchObject([
    {
      env: [{ name: 'SERVICE', value: name }],
      envFrom: [{ configMapRef: { name: 'sangtao' } }, { secretRef: { name: 'sangtao' } }],
      securityContext: {
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      },
      startupProbe: probe,
      livenessProbe: probe,
      readinessProbe: probe,
      resources: { requests: { cpu: expect.anything() }, limits: { memory: expect.anything() } },
    },
  ]);
});

test('in k8s what runs more than once is never drained away whole, and only the edge is reached from elsewhere', () => {
  const several = parts.filter((name) => deploymentOf(name).replicas > 1);
  const kept = resources.filter(({ kind }) => kind === 'PodDisruptionBudget').map(({ metadata }) => metadata.name);
  expect(kept.sort()).toEqual(several.sort());
  const policies = resources.filter(({ kind }) => kind === 'NetworkPolicy');
  expect(policies.map(({ spec }) => [spec.podSelector, spec.ingress])).toEqual([
    [{}, [{ from: [{ podSelector: {} }], ports: [{ port: 'http' }] }]],
    [{ matchLabels: { app: 'edge' } }, [{ ports: [{ port: 'http' }] }]],
  ]);
});
