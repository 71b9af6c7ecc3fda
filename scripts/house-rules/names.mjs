// What a path may look like. The tree is the architecture: a newcomer finds a rule by the name of its file.

/** The sources of the services; what composes or shows them has a shape of its own. */
export const services = /^apps\/(?!all-in-one\/|e2e\/|edge\/|portal\/)[^/]+\/src\//;
/** The roles of files in a service. A new role is added here. */
const roles = [
  ...['controller', 'consumer', 'job', 'usecase', 'store', 'view', 'row', 'sql'],
  ...['dto', 'answer', 'answers', 'operations', 'document', 'config', 'refusals', 'module', 'guard', 'spec'],
];
const atTop = /^(main|[a-z]+\.(module|config|refusals))\.ts$/;
const shouted = /^(README|CONTRIBUTING|LICENSE|SECURITY|CHANGELOG)(\.md)?$|^Dockerfile$/;

/** Each rule: what it says of a path that breaks it, or nothing. */
const rules = [
  (path) =>
    /(^|\/)(utils?|helpers?|common|shared|misc|core|types|interfaces|constants)(\/|\.tsx?$)/.test(path) &&
    'a name that says nothing',
  (path) => /(^|\/)index\.tsx?$/.test(path) && 'a barrel: import the file itself',
  (path) => /[A-Z ]/.test(path) && !shouted.test(path.split('/').at(-1)) && 'a name that is not in kebab-case',
  (path) => /\/(test|src)\/.*\.test\.tsx?$/.test(path) && 'tests are called *.spec.ts',
  (path) =>
    /\/test\/.*\.(controller|usecase|store|consumer)\.ts$/.test(path) && 'a part of the service among its tests',
  (path) => /\/migrations\//.test(path) && !/\/\d{13}-[a-z0-9-]+\.ts$/.test(path) && 'a migration without its time',
  strayInService,
  unknownRole,
];

function strayInService(path) {
  const inside = services.test(path) && path.replace(services, '');
  if (!inside || inside.includes('/')) return undefined;
  return atTop.test(inside) ? undefined : 'a part of a service belongs into the folder of its feature';
}

function unknownRole(path) {
  if (!services.test(path) || !path.endsWith('.ts') || path.endsWith('.d.ts')) return undefined;
  const [, , ...suffixes] = ['', ...path.split('/').at(-1).split('.')].slice(0, -1);
  const stranger = suffixes.find((one) => !roles.includes(one) && one !== 'internal');
  return stranger && `.${stranger} is no role of a file`;
}

/** @param {string[]} paths from the root. @returns {string[]} what is wrong */
export function nameProblems(paths) {
  const wrong = paths.flatMap((path) =>
    rules
      .map((rule) => rule(path))
      .filter(Boolean)
      .map((why) => `${path}: ${why}`),
  );
  return [...wrong, ...sameNumber(paths)];
}

/** Two decisions under one number: one of them cannot be named. */
function sameNumber(paths) {
  const decisions = paths.filter((path) => path.startsWith('docs/decisions/'));
  const byNumber = Map.groupBy(decisions, (path) => /\/(\d{4})-/.exec(path)?.[1]);
  return [...byNumber].flatMap(([number, files]) => {
    if (number === undefined) return files.map((path) => `${path}: a decision without its number`);
    return files.length > 1 ? [`${files.join(', ')}: one number`] : [];
  });
}
