// What each file imports, read with TypeScript's own parser.
import { posix } from 'node:path';
import ts from 'typescript';

/** @returns {{ specifier: string, typeOnly: boolean }[]} in the order of the text; `typeOnly` is gone at run time */
function importsIn(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found = [];
  const visit = (node) => {
    const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : called
          ? node.arguments[0]
          : undefined;
    if (from && ts.isStringLiteralLike(from)) found.push({ specifier: from.text, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  if (!clause) return false;
  const names = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
  return clause.isTypeOnly || (!clause.name && names.length > 0 && names.every((name) => name.isTypeOnly));
}

/**
 * The files of the workspace and the packages that each file imports.
 * @param {Map<string, string>} texts by path from the root
 * @returns {Map<string, { to: string, ours: boolean, typeOnly: boolean }[]>}
 */
export function readImports(texts) {
  const find = (path) => {
    const stem = path.replace(/\.js$/, '');
    return [path, `${stem}.ts`, `${stem}.tsx`].find((one) => texts.has(one));
  };
  const resolve = (path, specifier) => {
    if (specifier.startsWith('.')) return find(posix.join(posix.dirname(path), specifier));
    const [, project, inside] = /^@sangtao\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
    if (!project) return undefined;
    const places = ['libs', 'apps'].flatMap((root) =>
      [inside, `${project}.${inside}`].map((one) => `${root}/${project}/src/${one}`),
    );
    return places.map(find).find(Boolean);
  };
  const read = ([path, text]) =>
    importsIn(path, text).map(({ specifier, typeOnly }) => {
      const file = resolve(path, specifier);
      return { to: file ?? specifier, ours: file !== undefined, typeOnly };
    });
  return new Map([...texts].map((one) => [one[0], read(one)]));
}
