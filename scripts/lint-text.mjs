// Lints texts as if they stood in these files: [{ "path", "text" }] on standard input, the module boundaries' messages as JSON on standard output.
import { text } from 'node:stream/consumers';
import nx from '@nx/eslint-plugin';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import house from '../eslint.config.mjs';

const rule = '@nx/enforce-module-boundaries';
const { [rule]: boundaries } = house.find(({ rules }) => rules?.[rule]).rules;
// Only this rule of the house: the others need types, which takes a minute for texts all over the workspace.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx },
    rules: { [rule]: boundaries },
  },
});
const found = [];
for (const { path, text: code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: path });
  found.push((result?.messages ?? []).map(({ message }) => message).join('\n'));
}
console.log(JSON.stringify(found));
