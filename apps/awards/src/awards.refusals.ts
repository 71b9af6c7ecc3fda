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
