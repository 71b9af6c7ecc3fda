import { describe, expect, it } from '@jest/globals';
import { run, written } from './cli.js';

const problem = (changes: object = {}) => ({
  affinity: [
    [10, 4],
    [6, 1],
  ],
  reviews_per_entry: 1,
  judges: [
    { min_load: 0, max_load: 1, organisation: 'a' },
    { min_load: 0, max_load: 1, organisation: 'a' },
  ],
  ...changes,
});
const assign = (content: unknown, ...options: string[]) =>
  run('assign', written('assign.json', typeof content === 'string' ? content : JSON.stringify(content)), ...options);

describe('fair-judging assign', () => {
  it('prints the assignment and ends with 0', () => {
    const { code, document } = assign(problem());
    expect(code).toBe(0);
    expect(document).toMatchObject({ objective: 'sum', sum: 11, worstEntry: 1, loads: { min: 1, max: 1 }, unmet: [] });
    expect(assign(problem(), '--objective', 'fair').document).toMatchObject({ sum: 10, worstEntry: 4 });
  });

  it('lets every judge without a conflict read an anchor, which links them, and says so where loads forbid it', () => {
    const affinity = [
      [9, 1, -1],
      [1, 9, 1],
      [1, 1, 9],
    ];
    const judges = [2, 2, 2].map((most) => ({ min_load: 0, max_load: most }));
    const apart = assign({ affinity, judges, reviews_per_entry: 1 }).document;
    expect(apart).toMatchObject({ assignment: [[0], [1], [2]], connected: false, components: 3 });
    const linked = assign({ affinity, judges, reviews_per_entry: 1, anchors: [1] }).document;
    expect(linked).toMatchObject({ assignment: [[0], [0, 1, 2], [2]], connected: true, components: 1 });
    const { code, document } = assign({
      affinity,
      judges: [...judges.slice(0, 2), { min_load: 0, max_load: 0 }],
      reviews_per_entry: 1,
      anchors: [1],
    });
    expect(code).toBe(3);
    expect(document).toMatchObject({ unmet: [{ entry: 1, missing: 1, because: expect.stringMatching(/^loads/) }] });
  });

  it('ends with 3 and names the entry where a demand cannot be met', () => {
    const { code, document } = assign(problem({ reviews_per_entry: 2 }), '--max-per-organisation', '1');
    expect(code).toBe(3);
    expect(document).toMatchObject({ unmet: [{ entry: 0, missing: 1 }, { entry: 1 }] });
  });

  it.each([
    ['not JSON', '{"affinity":', 'assign.json: '],
    ['no affinity', problem({ affinity: undefined }), 'field "affinity": is missing'],
    ['a short row', problem({ affinity: [[1, 2], [3]] }), 'field "affinity[1]"'],
    ['a word for a number', problem({ affinity: [[1, 'x']] }), 'field "affinity[0][1]"'],
    ['half a reading', problem({ reviews_per_entry: 0.5 }), 'field "reviews_per_entry"'],
    ['no least load', problem({ judges: [{ max_load: 1 }] }), 'field "judges[0].min_load"'],
    ['a row of pairs that is none', problem({ fixed: [[0, 1, 1]] }), 'field "fixed[0]"'],
    [
      'an affinity whose sums lose digits',
      problem({
        affinity: [
          [1e13, 2],
          [3, 4],
        ],
      }),
      'field "affinity[0][0]"',
    ],
    ['entries that are not as many', problem({ entries: [{}] }), 'field "entries": has 1 entries, affinity 2'],
    ['an entry twice', problem({ entries: [{ id: 'e' }, { id: 'e' }] }), 'field "entries[1].id"'],
    [
      'a judge twice',
      problem({ judges: [1, 1].map((id) => ({ id, min_load: 0, max_load: 1 })) }),
      'field "judges[1].id"',
    ],
    ['no file at all', '', 'assign.json: '],
    ['an anchor that is not there', problem({ anchors: [5] }), 'field "anchors[0]"'],
    ['a least load above the most', problem({ judges: [{ min_load: 2, max_load: 1 }, {}] }), 'judges[1].min_load'],
  ])('ends with 2 and names file and field: %s', (_, content, message) => {
    const { code, document, messages } = assign(content);
    expect(code).toBe(2);
    expect(document).toBeNull();
    expect(messages).toContain('assign.json');
    expect(messages).toContain(message);
  });

  it('keeps at least as many readers in the field as --min-in-field says', () => {
    const fields = {
      entries: [{ field: 1 }, { field: 'b' }],
      affinity: [
        [9, 1],
        [9, 1],
      ],
    };
    const judges = [['b'], [1]].map((own) => ({ min_load: 0, max_load: 2, fields: own }));
    expect(assign(problem({ ...fields, judges })).document).toMatchObject({ assignment: [[0], [0]] });
    const kept = assign(problem({ ...fields, judges }), '--min-in-field', '1');
    expect([kept.code, kept.messages]).toEqual([0, '']);
    expect(kept.document).toMatchObject({ assignment: [[1], [0]] });
    expect(assign(problem(), '--min-in-field', '1').messages).toContain('field "fields"');
    expect(assign(problem(), '--min-in-field', '1', '--max-per-organisation', '1').code).toBe(2);
  });

  it('names fields that it does not read: a misspelt rule would go unnoticed', () => {
    const judges = [1, 1].map((max_load) => ({ min_load: 0, max_load, organization: 'vast' }));
    const { code, messages } = assign(problem({ judges, anchor: [0] }));
    expect(code).toBe(0);
    expect(messages).toContain('assign.json: not read: anchor, judges[].organization');
  });

  it('ends with 2 on options that it does not know', () => {
    expect(assign(problem(), '--objective', 'best').code).toBe(2);
    expect(assign(problem(), '--speed').code).toBe(2);
    expect(assign(problem(), '--max-per-organisation', '0').code).toBe(2);
    expect(run('assign', '/nowhere.json').messages).toContain('/nowhere.json');
    expect(run('conquer').code).toBe(2);
  });
});

describe('fair-judging repair', () => {
  const repair = (content: unknown) => run('repair', written('repair.json', JSON.stringify(content)));

  it('says what moved, and ends with 3 where a reading can no longer be given', () => {
    const left = problem({
      affinity: [
        [10, 4],
        [-1, 1],
      ],
    });
    const { code, document } = repair({ ...left, previous: [[1], [0]] });
    expect(code).toBe(0);
    expect(document).toMatchObject({
      assignment: [[0], [1]],
      removed: [
        [0, 1],
        [1, 0],
      ],
    });
    expect(repair({ ...left, reviews_per_entry: 2, previous: [[1], [0]] }).code).toBe(3);
  });

  it('ends with 2 and names the field', () => {
    expect(repair(problem()).messages).toContain('repair.json: field "previous": is missing');
    expect(repair({ ...problem(), previous: [[0], ['x']] }).messages).toContain('field "previous[1][0]"');
    expect(repair({ ...problem(), previous: [[0], [7]] }).code).toBe(2);
  });
});
