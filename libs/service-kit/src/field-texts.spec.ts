import { expect, test } from '@jest/globals';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsNumber,
  Length,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import { fieldText, validatorText } from './field-texts.js';

class Sheet {
  @Length(2, 4)
  short = 'a';

  @Length(2, 4)
  long = 'abcde';

  @IsIn(['organiser', 'judge'])
  role = 'nobody';

  @Min(-5)
  low = -6;

  @Max(9.5)
  high = 10;

  @Matches(/^[a-z]+$/)
  code = 'A1';

  @Matches(/^[0-9]+$/, { message: 'phone' })
  phone = 'x';

  @Length(1, 9)
  name = '';

  @MinLength(1)
  word = '';

  @ArrayMinSize(1)
  none = [];

  @ArrayMinSize(2)
  few = [1];

  @ArrayMaxSize(1)
  many = [1, 2];

  @ArrayUnique()
  twice = [1, 1];

  @IsNumber()
  points = 'x';
}

test('what class-validator says in English reads in Vietnamese, with the numbers of the rule', () => {
  const said = validateSync(new Sheet()).map(({ property, constraints }) => {
    const [[code, text]] = Object.entries(constraints!) as [[string, string]];
    return [property, validatorText(code, text, 'vi')];
  });
  expect(Object.fromEntries(said)).toEqual({
    short: 'phải có ít nhất 2 ký tự',
    long: 'không được quá 4 ký tự',
    role: 'phải là một trong: organiser, judge',
    low: 'phải từ -5 trở lên',
    high: 'không được quá 9.5',
    code: 'phải theo mẫu /^[a-z]+$/',
    phone: 'hãy ghi số điện thoại bằng chữ số, có thể có dấu cách và + ( ) . -, ví dụ 0912 345 678',
    name: 'hãy điền mục này',
    word: 'hãy điền mục này',
    none: 'hãy điền mục này',
    few: 'phải có ít nhất 2 phần tử',
    many: 'không được quá 1 phần tử',
    twice: 'không được lặp lại',
    points: 'phải là số',
  });
});

test('a rule that nobody described says what its maker said', () => {
  expect(validatorText('isJWT', 'token must be a jwt string', 'vi')).toBe('token must be a jwt string');
  expect(fieldText('isJWT', 'vi')).toBeUndefined();
});

test('numbers of our own rules stand in both languages', () => {
  expect(fieldText('out-of-range', 'vi', [0, 10])).toBe('phải từ 0 đến 10');
  expect(fieldText('out-of-range', 'en', [0, 10])).toBe('must be 0 to 10');
});

test('days among the values are written as people write them', () => {
  expect(fieldText('outside-days', 'vi', ['2026-11-29', '2026-12-01'])).toBe(
    'phải trong những ngày của sự kiện, từ 29/11/2026 đến 01/12/2026',
  );
});
