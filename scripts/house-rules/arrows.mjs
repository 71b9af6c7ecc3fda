// Who may import whom inside a service, by the role in the file's suffix; what a rule stands on; no circles.
// Which project may import which is held by the tags in eslint.config.mjs; unused files are found by knip.
import { readImports } from './imports.mjs';
import { services } from './names.mjs';

const frameworks =
  /^(@nestjs\/|typeorm$|pg$|fastify|@fastify\/|kafkajs$|rxjs|better-auth|node:(fs|http|https|net|child_process))/;

/** From a role to the roles that it must not know; whoever is not named here may know all but modules. */
const forbidden = {
  controller: ['consumer'],
  consumer: ['controller'],
  usecase: ['controller', 'consumer', 'module'],
  store: ['usecase', 'controller', 'consumer', 'job', 'module'],
  view: ['usecase', 'controller', 'consumer', 'job', 'module'],
  row: ['store', 'view', 'usecase', 'controller', 'consumer', 'job', 'module'],
  sql: ['store', 'view', 'usecase', 'controller', 'consumer', 'job', 'module'],
  dto: ['store', 'usecase', 'controller', 'consumer', 'job', 'module'],
};

function roleOf(path) {
  return /\.([a-z]+)\.tsx?$/.exec(path)?.[1];
}

/** @param {Map<string, string>} texts of every source file, by path from the root. @returns {string[]} what is wrong */
export function arrowProblems(texts) {
  const imports = readImports(texts);
  return [...roleProblems(imports), ...ruleProblems(texts, imports), ...circleProblems(imports)];
}

function roleProblems(imports) {
  return [...imports].flatMap(([path, all]) => {
    const not = forbidden[roleOf(path)];
    if (!not || !services.test(path)) return [];
    return all
      .filter(({ to, ours }) => ours && not.includes(roleOf(to)))
      .map(({ to }) => `${path} imports ${to}: a ${roleOf(path)} knows no ${roleOf(to)}`);
  });
}

/** A file with a unit test beside it holds rules: neither it nor what it loads knows a framework or does input and output. */
function ruleProblems(texts, imports) {
  const rules = [...texts.keys()].filter((path) => {
    return services.test(path) && texts.has(path.replace(/\.ts$/, '.spec.ts')) && !roleOf(path);
  });
  return rules.flatMap((rule) =>
    [...loadedBy(rule, imports)].flatMap((path) =>
      imports
        .get(path)
        .filter(({ to, ours, typeOnly }) => !ours && !typeOnly && frameworks.test(to))
        .map(({ to }) => `${rule} holds rules, and ${path === rule ? '' : `${path}, which it loads, `}imports ${to}`),
    ),
  );
}

function loadedBy(path, imports, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { to, ours, typeOnly } of imports.get(path) ?? []) if (ours && !typeOnly) loadedBy(to, imports, seen);
  return seen;
}

/** Files that load each other in a circle: which of them is ready first depends on who asks. */
function circleProblems(imports) {
  const [found, done, way] = [[], new Set(), []];
  const walk = (path) => {
    if (way.includes(path)) return void found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    way.push(path);
    for (const { to, ours, typeOnly } of imports.get(path) ?? []) if (ours && !typeOnly) walk(to);
    way.pop();
    done.add(path);
  };
  for (const path of imports.keys()) walk(path);
  return found.map((circle) => `a circle: ${circle}`);
}
