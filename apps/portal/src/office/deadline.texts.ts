import { deadlineNominatedTexts } from './nominated.texts.js';

/** Until when entries come in, and what a decision changes about it. */
export const deadlineTexts = {
  extend: ['Gia hạn nộp bài', 'Extend the deadline'],
  extendNow: ['Hạn hiện nay', 'Deadline now'],
  extendBody: [
    'Hạn mới có hiệu lực ngay và hiện trên trang công khai cùng số quyết định. Người đang có bản nháp được báo. Mốc nào sớm hơn hạn mới sẽ lùi theo.',
    'It counts at once and stands on the public page with the decision. Whoever has a draft is told. Milestones that would come before it move with it.',
  ],
  extendTo: ['Nhận bài đến ngày', 'Entries until'],
  decidedOn: ['Ngày quyết định', 'Day of the decision'],
  extendReason: ['Lý do gia hạn', 'Reason'],
  extended: ['Đã gia hạn; người có bản nháp được báo', 'Extended; whoever has a draft is told'],
  closesHelp: [
    'Để trống giờ: hết ngày, giờ Việt Nam (23:59:59)',
    'Without an hour: the end of the day in Viet Nam (23:59:59)',
  ],
  closesTime: ['Giờ (nếu có)', 'Hour (optional)'],
  endsAt: ['Hết hạn: {{at}}', 'Ends: {{at}}'],
  close: ['Đóng nhận hồ sơ ngay', 'Close now'],
  closeBody: [
    'Từ lúc được duyệt, không ai nộp được nữa và không mở lại được. Bài đã nộp vẫn dự thi; bản nháp chưa nộp thì không, và chủ bản nháp được báo kèm số quyết định và lý do.',
    'Once it is approved nobody hands in any more, and it cannot be opened again. What was handed in takes part; drafts do not, and whoever has one is told, with the decision and the reason.',
  ],
  closeTwo: [
    'Cần hai người: một người khác trong ban tổ chức phải duyệt thì mới đóng.',
    'It takes two people: it happens once another organiser has approved it.',
  ],
  closeReason: ['Lý do đóng trước hạn', 'Reason'],
  closeAsk: ['Đề nghị đóng', 'Ask to close'],
  closeAsked: ['Đã đề nghị; chờ người khác duyệt', 'Asked; another person has to approve'],
  closeWaits: ['Đề nghị đóng nhận hồ sơ ngay, chờ người thứ hai duyệt', 'To be closed now: a second person is awaited'],
  closeAskedAt: ['Đề nghị lúc', 'Asked at'],
  closeOwn: [
    'Bạn đã đề nghị việc này nên một người khác trong ban tổ chức phải duyệt.',
    'You asked for this, so another organiser has to approve it.',
  ],
  closeApprove: ['Duyệt và đóng ngay', 'Approve and close now'],
  closeWithdraw: ['Rút đề nghị', 'Withdraw'],
  closedEarly: ['Đã đóng nhận hồ sơ; người có bản nháp được báo', 'Closed; whoever has a draft is told'],
  closeWithdrawn: ['Đã rút đề nghị; kỳ thi vẫn nhận bài', 'Withdrawn; the edition goes on taking entries'],
  ...deadlineNominatedTexts,
} as const;
