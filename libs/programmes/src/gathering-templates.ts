import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { GatheringTemplateError, parseGatheringTemplate, type GatheringTemplate } from './gathering.js';

const folder = new URL('./templates/gatherings/', import.meta.url);

export interface ShippedGathering {
  code: string;
  template: GatheringTemplate;
}

/** The gatherings that ship with the product, by the name of their file. */
export function gatheringTemplates(): ShippedGathering[] {
  return codes().map(gatheringTemplate);
}

/** @throws GatheringTemplateError when there is no such template */
export function gatheringTemplate(code: string): ShippedGathering {
  if (!codes().includes(code)) {
    throw new GatheringTemplateError([{ path: 'templateCode', message: `there is no template ${code}` }]);
  }
  return { code, template: parseGatheringTemplate(parse(readFileSync(new URL(`${code}.yaml`, folder), 'utf8'))) };
}

function codes(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.map((file) => file.slice(0, -'.yaml'.length)).sort();
}
