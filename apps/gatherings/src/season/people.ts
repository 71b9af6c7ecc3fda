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
const provinces = ['01', '48', '79', '40', '92', '22', '66', '31'];

const nth = <Item>(list: readonly Item[], n: number) => list[n % list.length]!;

/** The n-th made-up delegate of a kind. */
export function aMadeUpDelegate(kind: DelegateKind, n: number): DelegateContent {
  // About five of one organisation, as the kinds allow.
  const organisation = `${nth(bodies, Math.floor(n / 5))} ${nth(names, Math.floor(n / 5) * 3)} ${1 + (Math.floor(n / 5) % 23)}`;
  return {
    name: `${nth(surnames, n * 5)} ${nth(middles, n * 7)} ${nth(given, n * 11)}`,
    organisation,
    position: nth(positions, n),
    phone: `09${String(10_000_000 + ((n * 7919) % 89_999_999)).padStart(8, '0')}`,
    provinceCode: nth(provinces, n),
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
