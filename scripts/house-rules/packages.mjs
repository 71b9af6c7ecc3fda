// S73: what is installed is exactly what was looked at: versions are pinned, each package is held to its hash, and no package runs a script
// at install that nobody has decided about.

/** @param {{dependencies: object, devDependencies: object, allowScripts: object}} manifest @param {{packages: object}} lock */
export function packageProblems(manifest, lock) {
  const problems = [];
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      problems.push(`package.json: ${name} ${version} is no exact version`);
  }
  const decided = Object.keys(manifest.allowScripts).map((name) => name.replace(/(?<=.)@[^@]+$/, ''));
  for (const [path, { link, version, integrity, hasInstallScript, resolved }] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').at(-1);
    if (!path.includes('node_modules/') || link) continue;
    if (!integrity) problems.push(`package-lock.json: ${path} ${version} has no hash`);
    if (resolved)
      problems.push(`package-lock.json: ${path} names where it came from; it is the registry of whoever installs`);
    if (hasInstallScript && !decided.includes(name)) {
      problems.push(`package.json: allowScripts says nothing of ${name}, which runs a script at install`);
    }
  }
  return problems;
}
