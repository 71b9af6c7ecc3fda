import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'result-state': {
    status: 409,
    vi: 'Kết quả đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The result is in state {state}; this step is not possible.',
  },
  'entries-open': {
    status: 409,
    vi: 'Kỳ này còn nhận hồ sơ đến {until}, nên chưa ra quyết định hay niêm phong kết quả được. Hãy chờ hết hạn, hoặc đóng nhận trước hạn theo quyết định, ở trang của kỳ.',
    en: 'This edition takes dossiers until {until}, so its results cannot be decided or sealed yet. Wait until then, or close it before by a decision, on the page of the edition.',
  },
  'tie-undecided': {
    status: 409,
    vi: 'Còn {entries} bài bằng điểm ở ranh giới giải; hãy quyết định từng bài kèm lý do.',
    en: '{entries} entries are tied across the end of a prize; decide on each, with a reason.',
  },
  'tie-in-list': {
    status: 409,
    vi: 'Còn {entries} công trình bằng phiếu ở ranh giới danh sách. Hãy phân định ở trang Tuyển chọn, kèm lý do.',
    en: '{entries} works are tied at the end of the list. Decide between them on the page of the selection, with a reason.',
  },
  'prize-exceeded': {
    status: 409,
    vi: 'Giải {prize} của lĩnh vực {field} chỉ có tối đa {max}; đang có {given}.',
    en: 'Prize {prize} of field {field} has at most {max}; there are {given}.',
  },
  'selection-obstructed': {
    status: 409,
    vi: 'Danh sách phải có đúng {exactly} công trình theo mọi quy định; đang có {selected}. Hãy xem quy định nào chưa đáp ứng được.',
    en: 'The list must hold exactly {exactly} works under all rules; it holds {selected}. See which rule cannot be met.',
  },
  'no-tie': {
    status: 409,
    vi: 'Không còn công trình nào bằng phiếu ở ranh giới danh sách.',
    en: 'No works are tied at the end of the list any more.',
  },
  'tie-choice': {
    status: 409,
    vi: 'Hãy chọn đúng {places} trong {tied} công trình bằng phiếu, sao cho vẫn lập được danh sách; đang chọn {chosen}.',
    en: 'Choose {places} of the {tied} tied works, so that a list is still possible; {chosen} are chosen.',
  },
  'work-state': {
    status: 409,
    vi: 'Công trình đang ở bước {state}, không thực hiện được việc này.',
    en: 'The work is at the step {state}; this is not possible.',
  },
  'work-not-taken': {
    status: 409,
    vi: 'Nội dung của công trình đang được lấy từ hồ sơ. Hãy thử lại sau ít giây.',
    en: 'The texts of the work are being taken from its dossier. Try again in some seconds.',
  },
  'work-unfinished': {
    status: 409,
    vi: 'Công trình chưa in được. Xem từng mục bên dưới.',
    en: 'The work cannot be printed yet. See each item below.',
  },
  'list-not-public': {
    status: 409,
    vi: 'Danh sách chưa được công bố nên chưa thể gửi tác giả; hãy gửi sau giờ công bố.',
    en: 'The list is not public yet, so its authors cannot be written to; do it after the publication.',
  },
  'picture-unreadable': {
    status: 400,
    vi: 'Không đọc được ảnh; hãy dùng tệp JPEG hoặc PNG.',
    en: 'The picture cannot be read; use a JPEG or PNG file.',
  },
  'picture-unfit': {
    status: 409,
    vi: 'Ảnh chưa đạt yêu cầu in. Xem lý do bên dưới.',
    en: 'The picture is not fit for print. See why below.',
  },
  'book-state': {
    status: 409,
    vi: 'Sách đang ở bước {state}, không thực hiện được việc này.',
    en: 'The book is at the step {state}; this is not possible.',
  },
  'book-empty': {
    status: 409,
    vi: 'Chưa có công trình nào có nội dung để dàn trang.',
    en: 'There is no work with texts to be set yet.',
  },
  'book-withheld': {
    status: 404,
    vi: 'Bản PDF đang được làm lại vì có tác giả rút đồng ý công bố. Mời đọc sách trên trang.',
    en: 'The PDF is being made again, because an author took back the consent to be published. Read the book as pages.',
  },
  'book-unfinished': {
    status: 409,
    vi: 'Chưa phát hành được: bản dàn trang phải gồm đủ công trình, đều sẵn sàng, và đúng nội dung hiện nay. Hãy dàn trang lại.',
    en: 'It cannot be released: what was made must hold every work, all of them ready, as they are now. Make it again.',
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
