import type { FrozenApplications, FrozenDelegates } from '@sangtao/contracts/gatherings/gathering-rows-frozen.v1';
import type { FrozenSteps } from '@sangtao/contracts/exchange/exchange-rows-frozen.v1';

export type ReportLanguage = 'vi' | 'en';
type Words = Record<ReportLanguage, string>;

/** They are part of the document: another word is another document. */
const pair = (vi: string, en: string): Words => ({ vi, en });

export const delegateStateWords: Record<FrozenDelegates['state'], Words> = {
  confirmed: pair('Có chỗ', 'With a place'),
  pending: pair('Chờ duyệt', 'To be approved'),
  waiting: pair('Chờ chỗ', 'Waiting'),
  rejected: pair('Chưa được duyệt', 'Not approved'),
  cancelled: pair('Đã hủy', 'Cancelled'),
};

export const applicationStateWords: Record<FrozenApplications['state'], Words> = {
  applied: pair('Chờ xem xét', 'To be looked at'),
  shortlisted: pair('Trong danh sách chọn', 'Short-listed'),
  offered: pair('Đã đề nghị, chờ xác nhận', 'Offered, to be confirmed'),
  confirmed: pair('Đã nhận gian', 'Booth held'),
  declined: pair('Không được chấp nhận', 'Declined'),
  withdrawn: pair('Đã rút', 'Withdrawn'),
  vacated: pair('Đã trả gian', 'Given back'),
};

export const stepWords: Record<FrozenSteps['step'], Words> = {
  match: pair('Cặp phù hợp', 'Matches'),
  asked: pair('Cuộc gặp được đề nghị', 'Meetings asked for'),
  accepted: pair('Cuộc gặp đã nhận lời', 'Meetings accepted'),
  held: pair('Cuộc gặp đã diễn ra', 'Meetings held'),
  agreement: pair('Thỏa thuận đã ký', 'Agreements signed'),
  task: pair('Nhiệm vụ đã xong', 'Tasks done'),
};

export const reportWords = {
  title: pair('BÁO CÁO NĂM', 'YEARLY REPORT'),
  number: pair('Lần phát hành', 'Release'),
  days: pair('Thời gian', 'Days'),
  venue: pair('Địa điểm', 'Venue'),
  frozenAt: pair('Số liệu chốt lúc', 'Numbers frozen at'),
  exchangeFrozenAt: pair('Số liệu kết nối chốt lúc', 'Numbers of the exchange frozen at'),
  hash: pair('SHA-256 của bản gốc (JSON)', 'SHA-256 of the document (JSON)'),
  promise: pair(
    'Số liệu trong báo cáo này đã được chốt và không đổi, dù sau đó có người rút lui hay dữ liệu được xóa. Mỗi con số mở ra được những dòng mà nó đếm trên trang báo cáo.',
    'The numbers of this report are frozen: they stay as they are whoever withdraws later and whatever is deleted. On the page of the report each of them opens to the rows that it counts.',
  ),
  total: pair('Tổng', 'Total'),
  count: pair('Số lượng', 'Number'),
  overall: pair('Tổng quan', 'At a glance'),
  what: pair('Nội dung', 'What'),
  delegates: pair('Đại biểu có chỗ', 'Delegates with a place'),
  people: pair('Người đã vào cửa', 'People let in'),
  entries: pair('Lượt vào cửa', 'Admissions'),
  listings: pair('Chào bán và nhu cầu', 'Offers and needs'),
  byKind: pair('Đại biểu theo loại và tình trạng', 'Delegates by kind and state'),
  kind: pair('Loại đại biểu', 'Kind'),
  byProvince: pair('Đại biểu theo 34 tỉnh, thành phố', 'Delegates by the 34 provinces'),
  byFormer: pair('Đại biểu theo 63 tỉnh cũ', 'Delegates by the 63 former provinces'),
  formerNote: pair(
    'Tỉnh cũ chỉ biết được khi người khai đã ghi, hoặc khi tỉnh đó không sáp nhập; những dòng còn lại đứng riêng theo tỉnh hiện nay.',
    'A former province is known where somebody said it, or where nothing was merged; the rest stands apart under the province of today.',
  ),
  province: pair('Tỉnh, thành phố', 'Province'),
  noProvince: pair('Không ghi tỉnh', 'No province given'),
  ofToday: pair('hiện nay, không rõ tỉnh cũ', 'of today, former one not known'),
  arrivals: pair('Người đến theo giờ (lần đầu trong ngày)', 'Arrivals by hour (first time of a day)'),
  hour: pair('Giờ', 'Hour'),
  byZone: pair('Lượt vào theo khu vực', 'Admissions by zone'),
  zone: pair('Khu vực', 'Zone'),
  noZone: pair('Cổng không còn trong cấu hình', 'A gate that is no more'),
  applications: pair('Đơn xin gian hàng theo tình trạng', 'Applications for booths by state'),
  state: pair('Tình trạng', 'State'),
  steps: pair('Từ cặp phù hợp đến nhiệm vụ đã xong', 'From matches to tasks done'),
  step: pair('Bước', 'Step'),
  bySector: pair('Chào bán và nhu cầu theo lĩnh vực', 'Offers and needs by field'),
  sector: pair('Lĩnh vực', 'Field'),
  byRegion: pair('Chào bán và nhu cầu theo vùng', 'Offers and needs by region'),
  region: pair('Vùng', 'Region'),
  listingsByProvince: pair('Chào bán và nhu cầu theo 34 tỉnh, thành phố', 'Offers and needs by the 34 provinces'),
  listingsByFormer: pair('Chào bán và nhu cầu theo 63 tỉnh cũ', 'Offers and needs by the 63 former provinces'),
  offers: pair('Chào bán', 'Offers'),
  needs: pair('Nhu cầu', 'Needs'),
} satisfies Record<string, Words>;
