import type { ContextName } from '../context.js';
import type { Language } from '../request-scope.js';

type Texts = Record<Language, string>;

export const titles: Record<ContextName, Texts> = {
  identity: { vi: 'Tài khoản và quyền', en: 'Accounts and grants' },
  registration: { vi: 'Kỳ thi và bài dự thi', en: 'Editions and entries' },
  judging: { vi: 'Chấm thi', en: 'Judging' },
  awards: { vi: 'Giải thưởng và giấy chứng nhận', en: 'Awards and certificates' },
  notifications: { vi: 'Thông báo', en: 'Notifications' },
  gatherings: { vi: 'Sự kiện', en: 'Events' },
  exchange: { vi: 'Sàn kết nối công nghệ', en: 'Technology exchange' },
};

export const introduction: Texts = {
  vi: [
    'Thời điểm theo RFC 3339, giờ UTC. Danh sách chia trang bằng `cursor`.',
    'Gửi `Idempotency-Key` giống nhau cho mỗi lần thử lại một thao tác: thao tác chỉ xảy ra một lần. Khi lần trước chưa xong sau hai giây, lần sau',
    'nhận 409 `in-flight` với `Retry-After`.',
    'Khi sửa, gửi phiên bản đang sửa trong `If-Match`.',
    'Lỗi là tài liệu RFC 9457 với `code` ổn định, bằng ngôn ngữ của `Accept-Language`.',
    'Những gì người gọi không được xem thì được trả lời là không tìm thấy.',
  ].join(' '),
  en: [
    'Times are RFC 3339 in UTC. Lists are paged by `cursor`.',
    'Send the same `Idempotency-Key` with every try of one act: it happens once. A try that finds the one before it unanswered for two seconds gets',
    '409 `in-flight` with `Retry-After`.',
    'An edit names the version that it edits in `If-Match`.',
    'Errors are RFC 9457 documents with a stable `code`, in the language of `Accept-Language`.',
    'What the caller may not see is answered as not found.',
  ].join(' '),
};

export const tokenText: Texts = {
  vi: 'Mã truy cập ngắn hạn, lấy từ phiên đăng nhập bằng `POST /api/identity/token`. Trong ngoặc là các vai trò được gọi; quản trị viên luôn được gọi.',
  en: 'A short-lived token, from the session by `POST /api/identity/token`. The roles that may call stand with each route; administrators always may.',
};

/** What each status of a refusal means. */
export const refusals: Record<string, Texts> = {
  400: {
    vi: 'Dữ liệu gửi lên chưa đúng; từng trường sai được nêu tên.',
    en: 'The input is wrong; each wrong field is named.',
  },
  401: { vi: 'Chưa đăng nhập, hoặc mã truy cập đã hết hạn.', en: 'Not signed in, or the token has ended.' },
  403: { vi: 'Tài khoản không có vai trò cần thiết.', en: 'The account has none of the roles.' },
  404: { vi: 'Không tìm thấy, hoặc không được xem.', en: 'Not found, or not for the caller to see.' },
  409: { vi: 'Trạng thái hiện tại không cho phép.', en: 'Its state does not allow it.' },
  412: { vi: 'Đã được thay đổi ở nơi khác.', en: 'It was changed elsewhere meanwhile.' },
  422: {
    vi: 'Khóa này đã dùng cho một yêu cầu khác, hoặc nội dung còn thiếu.',
    en: 'The key was used for another request, or something is missing.',
  },
  428: { vi: 'Thiếu `If-Match`.', en: '`If-Match` is missing.' },
  default: { vi: 'Lý do khác, với `code` ổn định.', en: 'Another refusal, with its stable `code`.' },
};
