// Finds in the output of Jest, or of Nx that runs it for each project, what failed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * The files that failed, each once, with the folder of their project.
 *
 * @param {string} output
 * @param {string} root of the workspace
 * @param {string} [alone] folder of the only project that ran; else Nx names it before each line
 * @returns {{ folder: string, file: string }[]} none where a project failed in another way, or did not come to its end
 */
export function failedFiles(output, root, alone) {
  const plain = stripVTControlCharacters(output);
  const folders = projectFolders(root);
  const nameOf = (folder) => [...folders].find((pair) => pair[1] === folder)[0];
  const found = new Map();
  for (const [, project = nameOf(alone), file] of plain.matchAll(/^(?:(\S+): )?FAIL (\S+)/gm)) {
    found.set(`${project} ${file}`, { project, folder: folders.get(project), file });
  }
  const files = [...found.values()];
  const ended = new Set(
    [...plain.matchAll(/^(?:(\S+): )?Tests: .* total/gm)].map(([, project = nameOf(alone)]) => project),
  );
  const failed = alone ? [nameOf(alone)] : [...plain.matchAll(/^- (\S+):test$/gm)].map(([, project]) => project);
  const explained = failed.every((project) => ended.has(project) && files.some((one) => one.project === project));
  return explained ? files.map(({ folder, file }) => ({ folder, file })) : [];
}

/** What Jest prints of each test that failed, once and cut to its beginning, with the project that Nx puts before each line. */
export function failures(output) {
  const found = new Map();
  let title;
  for (const line of stripVTControlCharacters(output).split('\n')) {
    if (/^(\S+: )?\s*● .+/.test(line)) {
      title = found.has(line) ? undefined : line;
      if (title) found.set(title, []);
    } else if (/^(\S+: )?(PASS|FAIL|Test Suites:|Summary of all failing tests)/.test(line)) {
      title = undefined;
    } else if (title) {
      found.get(title).push(line);
    }
  }
  return [...found]
    .filter(([name]) => !name.endsWith('● Console'))
    .map(([name, lines]) => [name, ...lines.slice(0, 30)].join('\n'));
}

function projectFolders(root) {
  const folders = ['apps', 'libs'].flatMap((part) => readdirSync(join(root, part)).map((name) => `${part}/${name}`));
  return new Map(
    folders.map((folder) => [JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).name, folder]),
  );
}
