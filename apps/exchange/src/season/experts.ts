import type { Ids } from '@sangtao/service-kit/ids';
import type { Season } from '@sangtao/service-kit/season';
import type { Expert, Profile } from '../experts/expert.js';
import { provinceCodes, sectors } from '../listings/terms.js';

const dayMs = 86_400_000;

/** By field: what an expert of it works on, and with what words. */
const works: Record<string, { headline: string; helpsWith: string; keywords: string[] }[]> = {
  agriculture: [
    work(
      'Giống cây ăn quả chịu hạn',
      'Chọn giống, ghép cải tạo vườn, quy trình tưới tiết kiệm nước.',
      'giống, tưới, hạn mặn',
    ),
    work(
      'Dinh dưỡng đất và phân hữu cơ',
      'Phân tích đất, lập công thức phân bón, cải tạo đất phèn.',
      'đất, phân hữu cơ',
    ),
  ],
  postharvest_processing: [
    work(
      'Công nghệ sấy và bảo quản lạnh',
      'Thiết kế dây chuyền sấy bơm nhiệt, kho lạnh, tính năng lượng.',
      'sấy, kho lạnh',
    ),
    work(
      'Chế biến quả và đồ uống',
      'Phát triển sản phẩm, thẩm định hạn dùng, tiêu chuẩn xuất khẩu.',
      'chế biến, nước quả',
    ),
  ],
  aquaculture: [
    work(
      'Nuôi tôm, cá tuần hoàn',
      'Thiết kế hệ thống tuần hoàn, xử lý nước ao, phòng bệnh.',
      'tôm, nước ao, tuần hoàn',
    ),
  ],
  environment: [
    work(
      'Xử lý nước thải làng nghề',
      'Khảo sát, thiết kế, chạy thử trạm xử lý; lập hồ sơ môi trường.',
      'nước thải, làng nghề',
    ),
    work('Chất thải rắn và tái chế', 'Phân loại, ủ, tái chế nhựa; kiểm toán chất thải.', 'rác, tái chế'),
  ],
  energy: [
    work(
      'Điện mặt trời và tiết kiệm năng lượng',
      'Kiểm toán năng lượng, điện mặt trời áp mái, lưu trữ.',
      'năng lượng, pin',
    ),
  ],
  mechanical_automation: [
    work(
      'Tự động hóa dây chuyền nhỏ',
      'Thiết kế máy, điều khiển PLC, thị giác máy cho xưởng vừa và nhỏ.',
      'PLC, cơ khí, robot',
    ),
  ],
  ict: [
    work('Dữ liệu và trí tuệ nhân tạo', 'Phân tích dữ liệu, mô hình tiếng Việt, triển khai tại chỗ.', 'AI, dữ liệu'),
    work('Internet vạn vật cho nông nghiệp', 'Cảm biến, mạng LoRa, bảng điều khiển cho trang trại.', 'cảm biến, LoRa'),
  ],
  health_pharma: [
    work('Dược liệu và thực phẩm chức năng', 'Chiết xuất, chuẩn hóa, hồ sơ công bố sản phẩm.', 'dược liệu, chiết xuất'),
  ],
  materials_chemicals: [
    work('Vật liệu polyme và compozit', 'Phối trộn, ép đùn, thử nghiệm cơ lý, thay thế nhựa.', 'polyme, compozit'),
  ],
  construction_transport: [
    work(
      'Vật liệu xây dựng không nung',
      'Cấp phối, dây chuyền, kiểm định; tận dụng tro xỉ.',
      'gạch không nung, tro xỉ',
    ),
  ],
};

function work(headline: string, helpsWith: string, keywords: string) {
  return { headline, helpsWith, keywords: keywords.split(', ') };
}

const count = 30;
/** The last of them wait for a moderator. */
const waiting = 2;

/** Thirty of the demonstration's people, who agreed to be shown. */
export function makeExperts({ now, accounts }: Season, ids: Ids): Expert[] {
  const people = [...accounts.judges, ...accounts.applicants].slice(0, count);
  return people.map(({ id: accountId, name }, n): Expert => {
    const at = new Date(now.getTime() - (count - n) * 5 * dayMs);
    const isWaiting = n >= count - waiting;
    const moments = { consentedAt: at, submittedAt: at, publishedAt: isWaiting ? null : at, changedAt: at };
    const state = isWaiting ? 'submitted' : 'published';
    return {
      id: ids.next(),
      accountId,
      state,
      profile: profileOf(name, n),
      reasons: [],
      ...moments,
      version: 1,
      eventVersion: 0,
    };
  });
}

function profileOf(name: string, n: number): Profile {
  const field = sectors[n % sectors.length]!.code;
  const own = works[field]!;
  const { headline, helpsWith, keywords } = own[Math.floor(n / sectors.length) % own.length]!;
  const languages = [
    'vi',
    ...(n % 2 === 0 ? ['en'] : []),
    ...(n % 7 === 3 ? ['ru'] : []),
    ...(n % 9 === 4 ? ['ja'] : []),
  ];
  const place = {
    provinceCode: provinceCodes[(n * 5) % provinceCodes.length]!,
    formerProvinceCode: null,
    organisationId: `org-${String(55 + (n % 10)).padStart(3, '0')}`,
  };
  return { name, headline, helpsWith, fields: [field], keywords, languages, ...place, organisationName: '' };
}
