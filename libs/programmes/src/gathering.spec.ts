import { describe, expect, test } from '@jest/globals';
import { GatheringTemplateError, parseGatheringTemplate } from './gathering.js';
import { gatheringTemplate, gatheringTemplates } from './gathering-templates.js';

const techconnect = () => gatheringTemplate('techconnect').template;

describe('the templates of gatherings that ship', () => {
  test('are whole', () => expect(gatheringTemplates().map(({ code }) => code)).toEqual(['techconnect']));

  test('E3: Techconnect has seven kinds, each with its own fields, places, rule, colour and zones', () => {
    const { kinds } = techconnect();
    expect(kinds).toHaveLength(7);
    for (const kind of kinds) {
      expect(kind.fields.length).toBeGreaterThan(0);
      expect(kind.quota).toBeGreaterThan(0);
      expect(kind.zones.length).toBeGreaterThan(0);
    }
    expect(new Set(kinds.map(({ colour }) => colour)).size).toBe(7);
  });

  test('there is no other', () => expect(() => gatheringTemplate('../simple-contest')).toThrow(GatheringTemplateError));
});

describe('a template is refused, and the place named', () => {
  const problemsOf = (change: (template: ReturnType<typeof techconnect>) => void): string[] => {
    const template = structuredClone(techconnect());
    change(template);
    try {
      parseGatheringTemplate(template);
      return [];
    } catch (error) {
      return (error as GatheringTemplateError).problems.map(({ path }) => path);
    }
  };

  test.each<[string, (template: ReturnType<typeof techconnect>) => void, string]>([
    ['a kind twice', ({ kinds }) => kinds.push(kinds[0]!), 'kinds'],
    ['a kind in no zone', ({ kinds }) => (kinds[2]!.zones = ['moon']), 'kinds.2.zones'],
    ['a gate into no zone', ({ gates }) => (gates[1]!.zone = 'moon'), 'gates.1.zone'],
    ['a choice without options', ({ kinds }) => delete kinds[2]!.fields[1]!.options, 'kinds.2.fields.1.options'],
    ['a colour that is none', ({ kinds }) => (kinds[0]!.colour = 'red'), 'kinds.0.colour'],
    ['a field twice', ({ kinds }) => kinds[1]!.fields.push(kinds[1]!.fields[0]!), 'kinds.1.fields'],
  ])('for %s', (_what, change, path) => expect(problemsOf(change)).toContain(path));
});
