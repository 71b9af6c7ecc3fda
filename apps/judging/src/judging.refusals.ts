import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'round-not-open': {
    status: 409,
    vi: 'Vòng này chưa mở hoặc đã đóng.',
    en: 'The round is not open, or closed already.',
  },
  'round-state': {
    status: 409,
    vi: 'Vòng này đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The round is in state {state}; this step is not possible.',
  },
  'due-passed': {
    status: 422,
    vi: 'Hạn của vòng phải ở phía trước; chọn ngày khác.',
    en: 'The end of the round must lie ahead; choose another day.',
  },
  'unknown-stage': {
    status: 400,
    vi: 'Thể lệ không có vòng {stageCode}.',
    en: 'The rulebook has no stage {stageCode}.',
  },
  'readings-missing': {
    status: 409,
    vi: 'Còn {missing} bài chưa đủ {readings} lượt chấm. Gửi confirm = true để đóng vòng dù còn thiếu.',
    en: '{missing} entries have fewer than {readings} readings. Send confirm = true to close all the same.',
  },
  'quorum-missing': {
    status: 409,
    vi: 'Còn {missing} công trình chưa đủ số phiếu theo thể lệ (ví dụ {code}: {votes}/{needed}), nên chưa đóng được vòng bỏ phiếu.',
    en: '{missing} works lack the votes that the rulebook asks for (such as {code}: {votes} of {needed}), so the ballot cannot be closed.',
  },
  'invitation-answered': {
    status: 409,
    vi: 'Lời mời này đã được trả lời.',
    en: 'This invitation was answered already.',
  },
  'round-not-assigned': {
    status: 409,
    vi: 'Thể lệ không phân công ở vòng này: giám khảo nào cũng chấm được mọi bài.',
    en: 'The rulebook assigns nothing in this round: every judge may score every entry.',
  },
  'proposal-outdated': {
    status: 409,
    vi: 'Phương án này đã cũ: phân công hoặc phiếu chấm đã thay đổi. Hãy lập phương án mới.',
    en: 'The assignment or the sheets have changed since this proposal. Make a new one.',
  },
  'nothing-to-undo': {
    status: 409,
    vi: 'Chưa có phân công nào để hoàn tác.',
    en: 'There is no assignment to undo.',
  },
  'assignment-scored': {
    status: 409,
    vi: 'Không hoàn tác được: {sheets} phiếu đã nộp sẽ mất phân công.',
    en: 'It cannot be undone: {sheets} sheets that were handed in would lose their assignment.',
  },
  'sheet-first': {
    status: 409,
    vi: 'Bạn còn phải chấm bài này: hãy nộp phiếu của mình trước khi xem phiếu của người khác.',
    en: 'You still have to score this entry: hand in your own sheet before you see those of others.',
  },
  'sheet-handed-in': {
    status: 409,
    vi: 'Phiếu này đã nộp. Muốn sửa, hãy sửa điểm rồi nộp lại.',
    en: 'This sheet was handed in. To change it, hand it in again.',
  },
  'judge-not-accepted': {
    status: 409,
    vi: 'Người này chưa nhận lời mời.',
    en: 'This person has not accepted the invitation.',
  },
  'nothing-missing': { status: 409, vi: 'Người này đã nộp đủ phiếu.', en: 'This person has handed in everything.' },
  'nudged-recently': {
    status: 409,
    vi: 'Vừa nhắc người này rồi; có thể nhắc lại từ {nextAt}.',
    en: 'This person was reminded a short while ago; again from {nextAt}.',
  },
  'conflict-of-interest': {
    status: 409,
    vi: 'Bạn có xung đột lợi ích với hồ sơ này.',
    en: 'You have a conflict of interest with this dossier.',
  },
  'points-missing': { status: 422, vi: 'Còn tiêu chí chưa cho điểm.', en: 'Some criteria have no points yet.' },
  'second-factor-asked': {
    status: 403,
    vi: 'Kỳ này yêu cầu thành viên hội đồng có bước xác nhận thứ hai. Hãy thiết lập ở mục Tài khoản, phần Bảo mật, rồi mở lại phiếu.',
    en: 'This edition asks its judges for a second factor. Set one up under Account, Security, then open the sheet again.',
  },
  'file-damaged': {
    status: 422,
    vi: 'Tệp này bị hỏng nên không xóa được thông tin tác giả bên trong.',
    en: 'This file is damaged: what it says about its authors cannot be removed.',
  },
});
