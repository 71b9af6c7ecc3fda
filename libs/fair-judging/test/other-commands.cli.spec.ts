import { describe, expect, it } from '@jest/globals';
import { run, written } from './cli.js';
import { aBundle } from './result-bundle.js';

describe('fair-judging verify', () => {
  const verify = (bundle: unknown) => run('verify', written('bundle.json', JSON.stringify(bundle)));

  it('ends with 0 where the ranking follows from the records', () => {
    const { code, document } = verify(aBundle());
    expect([code, document]).toEqual([0, { identical: true, ledger: 'ok', records: 11, differences: [] }]);
  });

  it('ends with 3 and names the record that was changed', () => {
    const bundle = aBundle();
    const records = bundle.records.map((one) => ({ ...one, record: one.record.replace('"novelty":5', '"novelty":6') }));
    const { code, document, messages } = verify({ ...bundle, records });
    expect(code).toBe(3);
    expect(document).toMatchObject({ identical: false, firstBadRecord: 5 });
    expect(messages).toContain('record 5');
  });

  it('ends with 2 and names the field of what is no bundle', () => {
    const { code, messages } = verify({ ...aBundle(), records: 'none' });
    expect(code).toBe(2);
    expect(messages).toContain('bundle.json: field "records": is not an array');
  });
});

describe('fair-judging agreement', () => {
  it('prints coefficients and ends with 0, also where one is not defined', () => {
    const { code, document } = run(
      'agreement',
      written('marks.csv', 'entry,judge,score\na,x,1\na,y,2\nb,x,3\nb,y,5\nc,x,4\n'),
    );
    expect(code).toBe(0);
    expect(document).toMatchObject({ icc: { icc1: null }, kendallW: null });
  });
});

describe('fair-judging compare', () => {
  const compare = (rows: string) =>
    run('compare', written('duels.csv', `first,second,first_wins,second_wins\n${rows}`));

  it('prints the entries by their ability', () => {
    const { code, document } = compare('a,b,1,3\n');
    expect(code).toBe(0);
    expect(document).toMatchObject({ method: 'bradley-terry', entries: [{ entry: 'b' }, { entry: 'a', ability: 0 }] });
  });

  it('ends with 3 where nothing links two parts, and names them', () => {
    const { code, document } = compare('a,b,1,3\nc,d,1,1\n');
    expect(code).toBe(3);
    expect(document).toMatchObject({ components: [{ entries: ['c', 'd'] }, { entries: ['a', 'b'] }] });
  });

  it.each([
    ['a,a,1,3\n', 'line 2, field "second"'],
    ['a,b,1,3\na,,1,1\n', 'line 3, field "second"'],
    ['a,b,-1,3\n', 'line 2, field "first_wins"'],
    ['a,b,1\n', 'line 2, field "second_wins"'],
    ['a,b,1,2,3\n', 'line 2, field "column 5"'],
    ['"a,b,1,2\n', 'line 2'],
  ])('ends with 2 and names line and field of %j', (rows, named) => {
    const { code, messages } = compare(rows);
    expect(code).toBe(2);
    expect(messages).toContain(named);
  });
});

describe('fair-judging duplicates', () => {
  const text =
    'Thiết bị tự động kiểm tra khuyết tật vòng bi bằng 3 camera, bỏ sót 0,4 phần trăm, 120 chi tiết mỗi phút.';
  const duplicates = (content: unknown, ...options: string[]) =>
    run('duplicates', written('texts.json', JSON.stringify(content)), ...options);

  it('prints the pairs', () => {
    const { code, document } = duplicates([
      { id: 1, text },
      { id: 'two', text: text.normalize('NFD') },
      { id: 3, text: 'Máy sấy cau bằng năng lượng mặt trời cho hộ gia đình vùng núi.' },
    ]);
    expect(code).toBe(0);
    expect(document).toMatchObject({ pairs: [{ a: '1', b: 'two', similarity: 1 }] });
  });

  it.each([
    [{ id: 1, text }, 'is not an array'],
    [[{ id: 1 }], '"[0].text"'],
    [[null], '"[0].id"'],
    [
      [
        { id: 1, text },
        { id: '1', text },
      ],
      '"[1].id"',
    ],
  ])('ends with 2 and names the field: %#', (content, message) => {
    const { code, messages } = duplicates(content);
    expect(code).toBe(2);
    expect(messages).toContain(message);
    expect(duplicates([], '--threshold', '2').code).toBe(2);
  });
});
