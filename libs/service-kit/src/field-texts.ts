import type { Language } from './request-scope.js';

type Text = Record<Language, string>;

/** What is wanted of a field, by the code of the rule that it broke. `{0}`, `{1}` are the numbers or words of the rule. */
const texts: Record<string, Text> = {
  whitelistValidation: { vi: 'không có trường này', en: 'there is no such field' },
  isString: { vi: 'phải là chữ', en: 'must be text' },
  isNotEmpty: { vi: 'không được để trống', en: 'must not be empty' },
  isUuid: { vi: 'phải là mã UUID', en: 'must be a UUID' },
  isInt: { vi: 'phải là số nguyên', en: 'must be a whole number' },
  isNumber: { vi: 'phải là số', en: 'must be a number' },
  isBoolean: { vi: 'phải là true hoặc false', en: 'must be true or false' },
  isEmail: { vi: 'phải là địa chỉ e-mail', en: 'must be an e-mail address' },
  isUrl: { vi: 'phải là địa chỉ trang web', en: 'must be the address of a web page' },
  isIso8601: {
    vi: 'phải là thời điểm RFC 3339, ví dụ 2026-07-31T16:59:59Z',
    en: 'must be an RFC 3339 time, for example 2026-07-31T16:59:59Z',
  },
  isOneLine: { vi: 'phải nằm trên một dòng', en: 'must be one line' },
  isDay: { vi: 'phải là một ngày, ví dụ 2026-07-31', en: 'must be a day, for example 2026-07-31' },
  isObject: { vi: 'phải là một đối tượng', en: 'must be an object' },
  isArray: { vi: 'phải là một danh sách', en: 'must be a list' },
  nestedValidation: {
    vi: 'phải là một đối tượng hoặc danh sách đối tượng',
    en: 'must be an object or a list of objects',
  },
  isIn: { vi: 'phải là một trong: {0}', en: 'must be one of: {0}' },
  min: { vi: 'phải từ {0} trở lên', en: 'must be {0} or more' },
  max: { vi: 'không được quá {0}', en: 'must be {0} or less' },
  isLength: { vi: 'phải dài từ {0} đến {1} ký tự', en: 'must have {0} to {1} characters' },
  minLength: { vi: 'phải có ít nhất {0} ký tự', en: 'must have at least {0} characters' },
  maxLength: { vi: 'không được quá {0} ký tự', en: 'must have at most {0} characters' },
  matches: { vi: 'phải theo mẫu {0}', en: 'must match {0}' },
  // Whoever left a field empty is not told of characters and elements.
  empty: { vi: 'hãy điền mục này', en: 'must be filled in' },
  phone: {
    vi: 'hãy ghi số điện thoại bằng chữ số, có thể có dấu cách và + ( ) . -, ví dụ 0912 345 678',
    en: 'write a telephone number: digits, and spaces and + ( ) . - if you like, such as 0912 345 678',
  },
  arrayMinSize: { vi: 'phải có ít nhất {0} phần tử', en: 'must have at least {0} elements' },
  arrayMaxSize: { vi: 'không được quá {0} phần tử', en: 'must have at most {0} elements' },
  arrayUnique: { vi: 'không được lặp lại', en: 'must not repeat itself' },
  text: {
    vi: 'có ký tự không lưu được (NUL hoặc Unicode hỏng)',
    en: 'has characters that cannot be kept (NUL, broken Unicode)',
  },
  'too-deep': { vi: 'lồng nhau quá {0} tầng', en: 'is nested more than {0} levels deep' },
  cursor: { vi: 'phải là nextCursor của trang trước', en: 'must be the nextCursor of the page before' },
  required: { vi: 'còn thiếu', en: 'is missing' },
  unknown: { vi: 'không có trong thể lệ hoặc danh mục', en: 'is not in the rulebook or the directory' },
  'wrong-kind': { vi: 'sai kiểu hoặc quá dài', en: 'is of the wrong kind or too long' },
  'out-of-range': { vi: 'phải từ {0} đến {1}', en: 'must be {0} to {1}' },
  step: { vi: 'phải theo bước {1} từ {0}', en: 'must be in steps of {1} from {0}' },
  'after-opening': { vi: 'phải sau khi mở nhận bài', en: 'must be after the opening' },
  'after-registration-opens': { vi: 'phải sau khi mở đăng ký', en: 'must be after registration opens' },
  'after-the-event': {
    vi: 'không được sau ngày bế mạc {0}; hãy chọn chậm nhất là hết ngày đó',
    en: 'must not be after the last day {0}; choose the end of that day at the latest',
  },
  day: { vi: 'phải là một ngày có thật, ví dụ 2026-11-12', en: 'must be a day that exists, for example 2026-11-12' },
  table: { vi: 'phải là bảng CSV (UTF-8) hoặc XLSX', en: 'must be a table, as CSV (UTF-8) or XLSX' },
  'before-first-day': { vi: 'không được trước ngày đầu', en: 'must not be before the first day' },
  'ends-before-it-begins': { vi: 'phải kết thúc sau khi bắt đầu', en: 'must end after it begins' },
  'above-most': { vi: 'không được lớn hơn mức tối đa', en: 'must not be above the most' },
  outline: { vi: 'phải là một hình khép kín, các cạnh không cắt nhau', en: 'must be a shape whose sides do not cross' },
  'another-place': { vi: 'phải khác điểm bắt đầu', en: 'must be another point than where it begins' },
  'outside-days': {
    vi: 'phải trong những ngày của sự kiện, từ {0} đến {1}',
    en: 'must be on a day of the event, {0} to {1}',
  },
  'too-many-days': { vi: 'không được dài quá {0} ngày', en: 'must last at most {0} days' },
  'another-person': { vi: 'phải là người khác với người đề nghị', en: 'must be somebody else than who asked' },
  future: { vi: 'không được ở tương lai', en: 'must not be in the future' },
  'after-signature': {
    vi: 'phải sau ngày ký; hãy sửa thỏa thuận, chọn ngày rà soát muộn hơn',
    en: 'has to be after the day of signing; edit the agreement and choose a later review date',
  },
  'two-parties': { vi: 'cần ít nhất hai bên', en: 'needs at least two parties' },
  'one-name': {
    vi: 'phải chọn một tổ chức trong danh mục hoặc ghi tên, không phải cả hai',
    en: 'must be an organisation of the directory or a name, and not both',
  },
  'one-subject': {
    vi: 'phải là một tin hoặc một chuyên gia, không phải cả hai',
    en: 'must be a listing or an expert, and not both',
  },
  overlap: {
    vi: 'không được trùng giờ nhau, và phải kết thúc sau khi bắt đầu',
    en: 'must not overlap, and must end after they begin',
  },
  'slots-too-soon': {
    vi: 'khung giờ phải bắt đầu ít nhất {0} phút sau lúc này để hai bên kịp nhận tin và đến bàn; sớm nhất là {1}: hãy chọn giờ hoặc ngày bắt đầu muộn hơn',
    en: 'slots must begin {0} minutes from now at least, so that both people hear of their meeting and come; the first one possible begins at {1} (Viet Nam): choose a later time or day',
  },
  past: { vi: 'không được ở quá khứ', en: 'must not be in the past' },
  'too-few-words': { vi: 'mới có {0} từ, cần ít nhất {1}', en: 'has {0} words and needs at least {1}' },
  'too-many-words': { vi: 'có {0} từ, tối đa {1}', en: 'has {0} words; at most {1}' },
  'picture-pixels': {
    vi: 'cạnh dài có {0} điểm ảnh, cần ít nhất {1} để in rõ',
    en: 'has {0} pixels on its longer side and needs at least {1} to print well',
  },
  'picture-ratio': {
    vi: 'tỷ lệ rộng : cao là {0}, cần từ {1} đến {2}',
    en: 'is {0} times as wide as high; it must be {1} to {2}',
  },
  'birth-date': { vi: 'phải là một ngày đã qua, như 2017-03-09', en: 'must be a day that was, such as 2017-03-09' },
  'email-missing': {
    vi: 'còn trống; hãy ghi địa chỉ e-mail, ví dụ ten@donvi.vn',
    en: 'is empty; write an e-mail address, such as name@company.vn',
  },
  'email-wrong': {
    vi: '“{0}” không phải địa chỉ e-mail; hãy ghi một địa chỉ như ten@donvi.vn',
    en: '“{0}” is no e-mail address; write one, such as name@company.vn',
  },
  'email-twice': {
    vi: 'địa chỉ đã có ở dòng {0}; hãy bỏ một trong hai dòng, hoặc sửa địa chỉ',
    en: 'the address stands in row {0} already; take one of the rows out, or correct the address',
  },
  'name-missing': { vi: 'còn trống; hãy ghi họ và tên', en: 'is empty; write the name' },
  'kind-unknown': {
    vi: 'không có loại đại biểu “{0}”; hãy ghi đúng một trong: {1}',
    en: 'there is no kind “{0}”; write one of: {1}',
  },
  'province-unknown': {
    vi: '“{0}” không phải tên hay mã tỉnh, thành; hãy ghi tên như Lâm Đồng hoặc mã như 68, hoặc để trống',
    en: '“{0}” is no province; write its name, such as Lam Dong, or its code, such as 68, or leave it empty',
  },
  'text-too-long': {
    vi: 'dài {0} ký tự; hãy rút còn tối đa {1}',
    en: 'has {0} characters; shorten it to {1} at most',
  },
  consent: { vi: 'cần có sự đồng ý này', en: 'this consent is needed' },
};

/** Days as people write them in both languages. */
function shown(value: string | number | undefined): string {
  return String(value ?? '…').replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
}

/** @returns undefined for a code that nobody described */
export function fieldText(
  code: string,
  language: Language,
  values: readonly (string | number)[] = [],
): string | undefined {
  return texts[code]?.[language].replace(/\{(\d)\}/g, (_, index: string) => shown(values[Number(index)]));
}

/**
 * What class-validator says in English, which alone knows the numbers of the rule, in the reader's language. A rule whose `message` is the code
 * of one of the texts above says that: nobody reads a regular expression.
 */
export function validatorText(code: string, said: string, language: Language): string {
  const [known, values] = valuesOf(code, said);
  return fieldText(said, language) ?? fieldText(known, language, values) ?? said;
}

function valuesOf(code: string, said: string): [code: string, values: string[]] {
  const numbers = said.match(/-?\d+(\.\d+)?(?= |$)/g) ?? [];
  switch (code) {
    case 'isIn':
      return [code, [said.split('values: ')[1] ?? '']];
    case 'matches':
      return [code, [/match (.*) regular expression$/.exec(said)?.[1] ?? '']];
    // It says only the end that was broken.
    case 'isLength':
      if (said.includes('longer')) return valuesOf('minLength', said);
      return [said.includes(' and ') ? code : 'maxLength', numbers];
    case 'minLength':
    case 'arrayMinSize':
      return numbers.at(-1) === '1' ? ['empty', []] : [code, numbers.slice(-1)];
    default:
      return [code, numbers.slice(-1)];
  }
}
