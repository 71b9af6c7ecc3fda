import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseRulebook, RulebookError, type Rulebook } from './rulebook.js';

const folder = new URL('./templates/', import.meta.url);

export interface Template {
  code: string;
  rulebook: Rulebook;
}

/** The programmes that ship with the product, by the name of their file. */
export function templates(): Template[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => template(file.slice(0, -'.yaml'.length)));
}

/** @throws RulebookError when there is no such template */
export function template(code: string): Template {
  if (!/^[a-z-]+$/.test(code))
    throw new RulebookError([{ path: 'templateCode', message: `there is no template ${code}` }]);
  let text: string;
  try {
    text = readFileSync(new URL(`${code}.yaml`, folder), 'utf8');
  } catch (cause) {
    throw Object.assign(new RulebookError([{ path: 'templateCode', message: `there is no template ${code}` }]), {
      cause,
    });
  }
  return { code, rulebook: parseRulebook(parse(text)) };
}
