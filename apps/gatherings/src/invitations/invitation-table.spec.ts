import { describe, expect, test } from '@jest/globals';
import { readRows, suggestMapping } from './invitation-table.js';

const kinds = [
  { code: 'visitor', name: { vi: 'Khách tham quan', en: 'Visitor' } },
  { code: 'press', name: { vi: 'Báo chí', en: 'Press' } },
];
const headings = ['STT', 'Họ và tên', 'Đơn vị công tác', 'E-mail', 'Loại đại biểu', 'Tỉnh'];
const mapping = suggestMapping(headings);
const read = (...rows: string[][]) => readRows([headings, ...rows], { mapping, kinds, kindCode: 'visitor' });

describe('columns are known by their headings', () => {
  test('in Vietnamese, with or without accents', () => {
    expect(mapping).toEqual({ email: 3, name: 1, organisation: 2, kind: 4, province: 5 });
    expect(suggestMapping(['HO TEN', 'EMAIL', 'DON VI'])).toEqual({ name: 0, email: 1, organisation: 2 });
  });

  test('in English', () => {
    expect(suggestMapping(['Name', 'Email address', 'Company', 'Type'])).toEqual({
      name: 0,
      email: 1,
      organisation: 2,
      kind: 3,
    });
  });
});

describe('rows', () => {
  test('become people to be invited', () => {
    const { invitations, errors } = read(
      ['1', ' Đỗ Thị  Ước ', 'Viện Cơ điện', 'Uoc@Example.com', 'báo chí', '1'],
      ['', '', '', '', '', ''],
    );
    expect(errors).toEqual([]);
    expect(invitations).toEqual([
      {
        kindCode: 'press',
        email: 'uoc@example.com',
        name: 'Đỗ Thị Ước',
        organisation: 'Viện Cơ điện',
        provinceCode: '01',
      },
    ]);
  });

  test.each([
    ['1', '01'],
    ['Lâm Đồng', '68'],
    ['tỉnh  lam dong', '68'],
    ['Đắk Nông', '68'],
    ['TP. Hồ Chí Minh', '79'],
    ['TP.HCM', '79'],
    ['Huế', '46'],
    ['Bà Rịa – Vũng Tàu', '79'],
    ['Ha Noi', '01'],
  ])('name the province by its code, its name or a former one: %s', (written, code) => {
    const { invitations, errors } = read(['1', 'An', '', 'an@example.com', '', written]);
    expect(errors).toEqual([]);
    expect(invitations).toMatchObject([{ provinceCode: code }]);
  });

  test.each([
    [['1', 'An', '', 'an.example.com', '', ''], 'E-mail', 'email-wrong', 'an.example.com'],
    [['1', 'An', '', '', '', ''], 'E-mail', 'email-missing'],
    [['1', '', '', 'an@example.com', '', ''], 'Họ và tên', 'name-missing'],
    [['1', 'An', '', 'an@example.com', 'vua', ''], 'Loại đại biểu', 'kind-unknown', 'vua'],
    [['1', 'An', '', 'an@example.com', '', 'Tỉnh Mây'], 'Tỉnh', 'province-unknown', 'Tỉnh Mây'],
    [['1', 'An', 'x'.repeat(201), 'an@example.com', '', ''], 'Đơn vị công tác', 'text-too-long', 201, 200],
  ])('that are wrong are named by row and column, with what was written: %j', (row, column, code, ...values) => {
    expect(read(row)).toMatchObject({ invitations: [], errors: [{ row: 2, column, code, values }] });
  });

  test('that name no kind are counted, and have the one that was chosen, or none', () => {
    const rows = [headings, ['1', 'An', '', 'an@example.com', '', ''], ['2', 'Ba', '', 'ba@example.com', 'press', '']];
    const chosen = readRows(rows, { mapping, kinds, kindCode: 'visitor' });
    expect(chosen).toMatchObject({ withoutKind: 1, errors: [] });
    expect(chosen.invitations.map(({ kindCode }) => kindCode)).toEqual(['visitor', 'press']);
    const open = readRows(rows, { mapping, kinds });
    expect(open).toMatchObject({ withoutKind: 1, errors: [] });
    expect(open.invitations.map(({ kindCode }) => kindCode)).toEqual([undefined, 'press']);
  });

  test('with an address that stood there before are refused once, and the first stays', () => {
    const row = ['1', 'An', '', 'an@example.com', '', ''];
    const { invitations, errors } = read(row, [...row.slice(0, 3), 'AN@example.com', '', '']);
    expect(invitations).toHaveLength(1);
    expect(errors).toEqual([{ row: 3, column: 'E-mail', code: 'email-twice', values: [2] }]);
  });
});
