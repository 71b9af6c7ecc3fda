// During a roll-out the version before works on the database that the new one has changed. A migration that it cannot work with says so by its name,
// which is what an older program reads (docs/decisions/0018-roll-outs.md).

/** They ran before the rule was made: under another name they would run again. */
const before =
  /\/(1764000000000-remember-honours|1764000000000-recuse-and-assign|1764000000001-chain-later|1764300000000-remind-again|1764100000000-screening)\.ts$/;

/** What takes something away from programs that know only what was there before, or refuses what they write. */
const breaks = [
  [/\bdrop\s+(?!index\b|not\s+null\b)\w+/i, 'drops'],
  [/\brename\b/i, 'renames'],
  [/\bset\s+not\s+null\b/i, 'wants a value where there was none'],
  [/\balter\s+(column\s+)?"?\w+"?\s+(set\s+data\s+)?type\b/i, 'changes a type'],
  [/\badd\s+(constraint|primary|unique|check|foreign|exclude)\b/i, 'forbids by a constraint'],
];

/** The same key made anew so that it takes rows along: nothing that was allowed is refused. */
const cascade =
  /\bdrop\s+constraint\s+\S+_fkey,\s*add\s+foreign\s+key\s*\([^)]*\)\s*references\s+\S+\s+on\s+delete\s+cascade\b/gi;

/** A list of allowed values made anew under its name. Whoever makes one adds to it, and takes nothing away: this is not looked at here. */
const values = /\bdrop\s+constraint\s+(\S+_check),\s*add\s+constraint\s+\1\s+check\s*\(\s*\w+\s+in\s*\([^)]*\)\s*\)/gi;

/** @param {Map<string, string>} texts of every source file, by path from the root. @returns {string[]} what is wrong */
export function migrationProblems(texts) {
  const migrations = [...texts].filter(([path]) => /\/migrations\/\d{13}-[a-z0-9-]+\.ts$/.test(path));
  return migrations.flatMap(([path, text]) => {
    const marked = /\/\d{13}-breaking-/.test(path);
    if (marked !== /\bclass Breaking\w*\d{13}\b/.test(text)) {
      return [`${path}: breaking-… is the name of a file whose class is called Breaking…`];
    }
    if (marked || before.test(path)) return [];
    return breakingIn(text).map(
      (what) => `${path} ${what}: an older program cannot go on; call it breaking-…, or expand first`,
    );
  });
}

function breakingIn(text) {
  const sql = text
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(cascade, '')
    .replace(values, '');
  const found = breaks.filter(([pattern]) => pattern.test(sql)).map(([, what]) => what);
  return wantsMore(sql) ? [...found, 'adds a column that must be given'] : found;
}

/** `alter table … add x int not null`: what an older program writes has no x. */
function wantsMore(sql) {
  const alterations = sql.match(/\balter\s+table\b[^;`]*/gi) ?? [];
  return alterations
    .flatMap((one) => one.split(/\badd\b/i).slice(1))
    .some((added) => {
      const column = added.split(/,(?![^(]*\))/)[0];
      return /\bnot\s+null\b/i.test(column) && !/\b(default|generated)\b/i.test(column);
    });
}
