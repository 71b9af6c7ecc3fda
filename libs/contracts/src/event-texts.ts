import { techconnectTexts } from './techconnect-event-texts.js';

/** What each event says, for whoever subscribes to it. */
export const eventTexts: Record<string, { vi: string; en: string }> = {
  'awards.approval-awaited.v1': {
    vi: 'Một việc cần hai người đang chờ người thứ hai duyệt.',
    en: 'Something that takes two people waits for its second one.',
  },
  'awards.approval-awaited.v2': {
    vi: 'Một việc cần hai người (công bố, thu hồi, phát hành sách) đang chờ người thứ hai duyệt.',
    en: 'Something that takes two people (a publication, a revocation, a book’s release) waits for its second one.',
  },
  'awards.honour-conferred.v1': {
    vi: 'Bài dự thi được trao giải và giấy chứng nhận.',
    en: 'An entry holds a prize and a certificate.',
  },
  'awards.honour-revoked.v1': {
    vi: 'Giải thưởng bị thu hồi; giấy chứng nhận không còn giá trị.',
    en: 'The prize was taken back; its certificate is no longer valid.',
  },
  'awards.results-published.v1': {
    vi: 'Kết quả được công bố từ thời điểm này.',
    en: 'Results are public from now on.',
  },
  'identity.account-erased.v1': {
    vi: 'Một người yêu cầu xóa dữ liệu; mọi dịch vụ xóa những gì đang giữ theo mã tài khoản này.',
    en: 'A person asked to be forgotten; every service drops what it holds about the id.',
  },
  'identity.grant-given.v1': { vi: 'Một tài khoản được trao thêm quyền.', en: 'A person may do more.' },
  'identity.grant-withdrawn.v1': {
    vi: 'Một quyền bị thu hồi; các mã truy cập mang quyền này hết hiệu lực ngay.',
    en: 'A person may do less; tokens that carry the grant end at once.',
  },
  'identity.session-ended.v1': {
    vi: 'Đăng xuất, đổi mật khẩu hoặc đổi vai trò: các mã truy cập cấp trước thời điểm này hết hiệu lực ngay.',
    en: 'Signed out, password or role changed: tokens issued up to this moment end at once.',
  },
  'judging.judge-answered.v1': {
    vi: 'Người được mời làm giám khảo đã nhận lời hoặc từ chối.',
    en: 'The invited person said yes or no.',
  },
  'judging.judge-invited.v1': { vi: 'Một người được mời làm giám khảo.', en: 'A person is asked to judge.' },
  'judging.judge-reminded.v1': {
    vi: 'Giám khảo còn phiếu chấm chưa nộp.',
    en: 'The judge still has sheets to hand in.',
  },
  'judging.judge-reminded.v2': {
    vi: 'Giám khảo còn phiếu chấm chưa nộp trước hạn của vòng.',
    en: 'The judge still has sheets to hand in before the round ends.',
  },
  'judging.judges-assigned.v1': {
    vi: 'Phân công chấm: từ nay mỗi giám khảo đọc bao nhiêu bài.',
    en: 'Who reads how many entries from now on.',
  },
  'judging.round-closed.v1': {
    vi: 'Xếp hạng của vòng chấm và điểm chốt của sổ điểm.',
    en: 'The ranking of a round and the checkpoint of its score ledger.',
  },
  'judging.round-due-moved.v1': {
    vi: 'Hạn nộp phiếu của một vòng đang chấm được dời.',
    en: 'Sheets of an open round are due at another moment.',
  },
  'judging.round-opened.v1': { vi: 'Giám khảo được bắt đầu chấm.', en: 'Judges may score.' },
  'judging.score-submitted.v1': {
    vi: 'Một giám khảo nộp, hoặc nộp lại, một phiếu chấm.',
    en: 'One judge handed in one sheet, or handed it in again.',
  },
  'judging.score-submitted.v2': {
    vi: 'Một giám khảo nộp, hoặc nộp lại, một phiếu chấm; điểm không rời khỏi phần chấm.',
    en: 'One judge handed in one sheet, or handed it in again; what it gives stays in judging.',
  },
  'notifications.message-bounced.v1': {
    vi: 'Một thư không gửi tới nơi được.',
    en: 'A message could not be delivered.',
  },
  'notifications.message-delivered.v1': {
    vi: 'Một thư đã tới máy chủ thư của người nhận.',
    en: 'A message reached the person’s mail server.',
  },
  'registration.closing-awaited.v1': {
    vi: 'Đề nghị đóng nhận bài trước hạn chờ người thứ hai duyệt.',
    en: 'An early closing waits for a second person.',
  },
  'registration.edition-amended.v1': {
    vi: 'Toàn bộ thể lệ của kỳ thi, khi công bố và sau mỗi lần sửa đổi.',
    en: 'The edition’s rulebook, whole, when it is announced and at every change.',
  },
  'registration.edition-closed.v1': {
    vi: 'Kỳ thi ngừng nhận bài.',
    en: 'The edition takes no more entries.',
  },
  'registration.edition-closed-early.v1': {
    vi: 'Kỳ thi đóng nhận bài trước hạn theo quyết định.',
    en: 'The edition closed before its deadline, by a decision.',
  },
  'registration.edition-extended.v1': {
    vi: 'Hạn nộp bài được gia hạn theo quyết định.',
    en: 'The deadline is later, by a decision.',
  },
  'registration.edition-opened.v1': {
    vi: 'Kỳ thi bắt đầu nhận bài.',
    en: 'The edition takes entries from now on.',
  },
  'registration.edition-opened.v2': {
    vi: 'Kỳ thi bắt đầu nhận bài, đến hạn nộp nào.',
    en: 'The edition takes entries from now on, until which deadline.',
  },
  'registration.entry-accepted.v1': {
    vi: 'Bài dự thi qua sơ tuyển và được chấm với nội dung này.',
    en: 'An entry passed the screening; it is judged in this form.',
  },
  'registration.entry-amended.v1': {
    vi: 'Bài dự thi được nộp lại trước hạn.',
    en: 'An entry was handed in again before the deadline.',
  },
  'registration.entry-rejected.v1': {
    vi: 'Bài dự thi không đáp ứng thể lệ.',
    en: 'The entry does not meet the rules.',
  },
  'registration.entry-returned.v1': {
    vi: 'Ban thư ký đề nghị bổ sung bài dự thi.',
    en: 'The secretariat asks for completion.',
  },
  'registration.entry-submitted.v1': {
    vi: 'Bài dự thi đã nộp và đầy đủ.',
    en: 'An entry was handed in and is complete.',
  },
  'registration.entry-withdrawn.v1': {
    vi: 'Tác giả rút bài dự thi.',
    en: 'The applicant took the entry back.',
  },
  'registration.file-checked.v1': {
    vi: 'Một tệp của bài dự thi đã được quét mã độc; giám khảo được đọc các tệp kèm theo sự kiện.',
    en: 'A file of an entry was scanned for malware; judges may read the files that the event lists.',
  },
  'awards.author-answered.v1': {
    vi: 'Tác giả đồng ý với nội dung in trong sách, hoặc đề nghị sửa.',
    en: 'An author approved what the book says of the work, or asked for changes.',
  },
  'awards.author-answered.v2': {
    vi: 'Tác giả đồng ý với nội dung in trong sách, hoặc đề nghị sửa; nêu người biên tập cần được báo.',
    en: 'An author approved what the book says of the work, or asked for changes; with the editors who are told.',
  },
  'awards.author-asked.v1': {
    vi: 'Tác giả được mời duyệt nội dung in trong sách.',
    en: 'An author is asked to approve what the book says of the work.',
  },
  'awards.book-released.v1': {
    vi: 'Sách đã phát hành: từ thời điểm này ai cũng đọc được.',
    en: 'A book is released: from now on everybody may read it.',
  },
  'registration.nominations-opened.v1': {
    vi: 'Một cơ quan được gửi đề cử từ bây giờ.',
    en: 'A body may nominate from now on.',
  },
  'registration.body-reminded.v1': {
    vi: 'Một cơ quan còn quyền đề cử được nhắc gửi đề cử.',
    en: 'A body that may still nominate is reminded.',
  },
  'registration.guardian-reminded.v1': {
    vi: 'Cha mẹ, người giám hộ chưa trả lời được nhắc trước hạn nộp.',
    en: 'A parent or guardian who has not answered is reminded before the deadline.',
  },
  'registration.guardian-answered.v1': {
    vi: 'Cha mẹ hoặc người giám hộ đồng ý, hoặc không đồng ý, cho trẻ dự thi.',
    en: 'A parent or guardian consented to a child’s taking part, or declined.',
  },
  'registration.guardian-asked.v1': {
    vi: 'Xin cha mẹ hoặc người giám hộ đồng ý cho trẻ dự thi.',
    en: 'A parent or guardian is asked to consent to a child’s taking part.',
  },
  'registration.nomination-answered.v1': {
    vi: 'Người được đề cử (hoặc đơn vị) đã xác nhận hoặc từ chối.',
    en: 'Who is nominated, or the unit, confirmed or declined.',
  },
  'registration.nomination-asked.v1': {
    vi: 'Người được đề cử (hoặc đơn vị) được xin xác nhận, hoặc được nhắc trả lời.',
    en: 'Who is nominated, or the unit, is asked to confirm, or reminded to answer.',
  },
  'registration.nomination-sent.v1': {
    vi: 'Cơ quan đề cử đã gửi hồ sơ công trình.',
    en: 'The nominating body sent the work.',
  },
  'registration.publication-consent-changed.v1': {
    vi: 'Đồng ý công bố tên và ảnh được trao hoặc được rút lại.',
    en: 'Consent to publish name and photograph was given or withdrawn.',
  },
  ...techconnectTexts,
};
