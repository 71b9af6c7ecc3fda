import { formerOf } from '@sangtao/programmes/former-provinces';
import type { DelegateAnswers } from '@sangtao/programmes/delegate-form';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import type { DelegateContent } from '../delegates/delegate.js';

/** Nobody of them exists: parts of names are put together by a number. */
const surnames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Huỳnh',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Nông',
  'Lò',
];
const middles = ['Thị', 'Văn', 'Đức', 'Thị Thu', 'Quang', 'Minh', 'Hữu', 'Thị Ngọc', 'Xuân'];
const given = [
  'Ước',
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Êm',
  'Giang',
  'Hạnh',
  'Khôi',
  'Lệ',
  'Mỹ',
  'Nga',
  'Ơn',
  'Phúc',
  'Quỳnh',
  'Sơn',
  'Thủy',
  'Ưng',
  'Vượng',
];
const bodies = [
  'Công ty Cơ khí',
  'Viện Nghiên cứu',
  'Hợp tác xã',
  'Trường Đại học',
  'Công ty Công nghệ',
  'Liên hiệp Hội',
  'Trung tâm Ứng dụng',
  'Báo',
];
const names = [
  'Ánh Dương',
  'Sông Lam',
  'Trường Sơn',
  'Hương Giang',
  'Bến Thủy',
  'Đồng Xuân',
  'Tây Nguyên',
  'Cửu Long',
  'Biển Đông',
  'Hoa Sen',
  'Mùa Vàng',
];
const positions = [
  'Giám đốc',
  'Phó Giám đốc',
  'Nghiên cứu viên',
  'Kỹ sư trưởng',
  'Chuyên viên',
  'Trưởng phòng Kinh doanh',
];
const works = [
  'Máy sấy nông sản đối lưu',
  'Cảm biến đo mặn',
  'Chế phẩm vi sinh',
  'Thiết bị lọc nước',
  'Phần mềm truy xuất nguồn gốc',
  'Vật liệu nhẹ từ tro bay',
];
/** More from near the host; in Quảng Trị, Đà Nẵng and elsewhere several of the former 63 were merged. */
const provinces = [
  ...['48', '01', '79', '48', '40', '92', '22', '48', '66', '31', '46', '44', '24', '48', '51', '38', '01', '52'],
  ...['56', '37', '79', '25', '33', '68', '48', '75', '96', '42', '15', '48', '08', '19', '80', '82', '04', '86'],
];

const nth = <Item>(list: readonly Item[], n: number) => list[n % list.length]!;

/** The n-th made-up delegate of a kind. */
export function aMadeUpDelegate(kind: DelegateKind, n: number): DelegateContent {
  // About five of one organisation, as the kinds allow.
  const organisation = `${nth(bodies, Math.floor(n / 5))} ${nth(names, Math.floor(n / 5) * 3)} ${1 + (Math.floor(n / 5) % 23)}`;
  const provinceCode = nth(provinces, Math.floor(n / 5) * 5);
  return {
    name: `${nth(surnames, n * 5)} ${nth(middles, n * 7)} ${nth(given, n * 11)}`,
    organisation,
    position: nth(positions, n),
    phone: `09${String(10_000_000 + ((n * 7919) % 89_999_999)).padStart(8, '0')}`,
    provinceCode,
    // Two of three say in which of the former ones.
    formerProvinceCode: n % 3 === 1 ? null : nth(formerOf(provinceCode), n),
    answers: Object.fromEntries(kind.fields.map((field) => [field.key, answerTo(field, n)])),
    inviteAgain: n % 3 !== 0,
  };
}

function answerTo({ kind, options }: DelegateKind['fields'][number], n: number): DelegateAnswers[string] {
  if (kind === 'number') return 500 * (1 + (n % 12));
  if (kind === 'yes-no') return n % 2 === 0;
  if (kind === 'date') return '1980-01-01';
  return kind === 'choice' ? nth(options!, n).value : nth(works, n);
}
