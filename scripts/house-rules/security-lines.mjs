// The table of docs/security.md tells the truth: each line has its tests, or says why it has none; each test that names a line stands in the table.

const row = /^\| (S\d+) \| (.+?) \| (.+?) \| (.+?) \|$/;

/** @param {string} page @param {Map<string, string>} texts sources by path */
export function securityProblems(page, texts) {
  const problems = [];
  const named = namedLines(texts);
  const rows = new Map();
  for (const line of page.split('\n')) {
    const [, id, , tests, state] = row.exec(line) ?? [];
    if (!id) continue;
    const paths = [...tests.matchAll(/`([^`]+\.tsx?)`/g)].map(([, path]) => path);
    rows.set(id, paths);
    for (const path of paths) {
      if (!named.get(id)?.has(path)) problems.push(`docs/security.md: no test of ${path} is named after ${id}`);
    }
    if (paths.length === 0 && !/^(open|left out|elsewhere)/.test(state)) {
      problems.push(`docs/security.md: ${id} has no test, and its state says neither open, left out nor elsewhere`);
    }
  }
  for (const [id, paths] of named) {
    for (const path of paths) {
      if (!rows.get(id)?.includes(path))
        problems.push(`docs/security.md: ${id} is tested in ${path}, which its row does not say`);
    }
  }
  return problems;
}

/** Line → the files in which a test is named after it. */
function namedLines(texts) {
  const found = new Map();
  for (const [path, text] of texts) {
    if (!/\.spec\.ts$/.test(path)) continue;
    for (const [, title] of text.matchAll(/['"`](S\d+(?:, S\d+)*): /g)) {
      for (const [id] of title.matchAll(/S\d+/g)) found.set(id, (found.get(id) ?? new Set()).add(path));
    }
  }
  return found;
}
