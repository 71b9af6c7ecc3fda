import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'result-state': {
    status: 409,
    vi: 'Kết quả đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The result is in state {state}; this step is not possible.',
  },
  'tie-undecided': {
    status: 409,
    vi: 'Còn {entries} bài bằng điểm ở ranh giới giải; hãy quyết định từng bài kèm lý do.',
    en: '{entries} entries are tied across the end of a prize; decide on each, with a reason.',
  },
  'prize-exceeded': {
    status: 409,
    vi: 'Giải {prize} của lĩnh vực {field} chỉ có tối đa {max}; đang có {given}.',
    en: 'Prize {prize} of field {field} has at most {max}; there are {given}.',
  },
  'honour-revoked': {
    status: 409,
    vi: 'Giải này đã được thu hồi trước đó.',
    en: 'This honour was revoked before.',
  },
  'own-act': {
    status: 403,
    vi: 'Việc này do chính bạn đề nghị nên cần người khác duyệt. Hãy báo cho một người khác trong ban tổ chức hoặc chủ tịch hội đồng.',
    en: 'You asked for this yourself, so somebody else has to approve it. Tell another organiser or the chair of the jury.',
  },
  'act-approved': {
    status: 409,
    vi: 'Việc này đã có người thứ hai duyệt.',
    en: 'A second person has approved this already.',
  },
  'act-asked': {
    status: 409,
    vi: 'Đã có người đề nghị việc này; đề nghị đó đang chờ người thứ hai duyệt.',
    en: 'This has been asked for already and waits for a second person.',
  },
  'act-differs': {
    status: 409,
    vi: 'Nội dung không còn như khi đề nghị, nên không duyệt được. Hãy mở niêm phong hoặc rút đề nghị, kiểm tra rồi đề nghị lại.',
    en: 'This is no longer what was asked for, so it cannot be approved. Open the seal or withdraw it, check, and ask again.',
  },
  'unknown-prize': {
    status: 400,
    vi: 'Thể lệ không có giải {prizeCode}.',
    en: 'The rulebook has no prize {prizeCode}.',
  },
  'ledger-differs': {
    status: 409,
    vi: 'Sổ điểm không còn khớp với dấu niêm khi đóng vòng chấm; hãy kiểm tra sổ điểm trước khi niêm phong kết quả.',
    en: 'The score ledger no longer matches the checkpoint of the round’s closing; check the ledger before sealing.',
  },
  'too-many-certificates': {
    status: 409,
    vi: 'Có {count} giấy chứng nhận, một tệp chỉ chứa tối đa {max}; hãy in từng lĩnh vực.',
    en: 'There are {count} certificates and one file holds at most {max}; print field by field.',
  },
});
