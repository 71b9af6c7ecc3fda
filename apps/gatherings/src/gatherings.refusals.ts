import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'gathering-state': {
    status: 409,
    vi: 'Sự kiện đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The event is in state {state}; this step is not possible.',
  },
  'gathering-code-taken': {
    status: 409,
    vi: 'Đã có sự kiện mang mã {code}. Hãy chọn mã khác.',
    en: 'There is an event with the code {code}. Choose another one.',
  },
  'gathering-not-ready': {
    status: 409,
    vi: 'Chưa công bố được: còn mục chưa đạt trong danh mục kiểm tra.',
    en: 'It cannot be announced yet: some items of the checklist are open.',
  },
  'wrong-template': {
    status: 422,
    vi: 'Cấu hình sự kiện chưa đúng. Xem từng chỗ bên dưới.',
    en: 'The set-up of the event is not right. See each place below.',
  },
  'registration-closed': {
    status: 409,
    vi: 'Sự kiện hiện không nhận đăng ký.',
    en: 'The event takes no registrations now.',
  },
  'registered-already': {
    status: 409,
    vi: 'Bạn đã đăng ký sự kiện này. Hãy mở đăng ký của bạn để xem hoặc sửa.',
    en: 'You have registered for this event already. Open your registration to see or change it.',
  },
  'unknown-kind': {
    status: 400,
    vi: 'Sự kiện không có loại đại biểu {kindCode}.',
    en: 'The event has no kind of delegate {kindCode}.',
  },
  'kind-in-use': {
    status: 409,
    vi: 'Không bỏ được loại đại biểu đã có người đăng ký: {kindCode}. Có thể đặt chỉ tiêu bằng 0 để ngừng nhận.',
    en: 'A kind that somebody registered for cannot be left out: {kindCode}. Set its places to 0 to take no more.',
  },
  'kind-full': {
    status: 409,
    vi: 'Loại đại biểu này đã đủ chỗ và không có danh sách chờ.',
    en: 'This kind of delegate is full, and nobody waits for a place.',
  },
  'by-invitation': {
    status: 403,
    vi: 'Loại đại biểu này chỉ dành cho người được mời. Hãy mở thư mời bằng đúng địa chỉ đã nhận thư và nhận lời trước.',
    en: 'This kind of delegate is for those who were invited. Open the invitation with the address that got it, and accept it first.',
  },
  'delegate-state': {
    status: 409,
    vi: 'Đăng ký đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The registration is in state {state}; this step is not possible.',
  },
  'invitation-state': {
    status: 409,
    vi: 'Lời mời đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The invitation is in state {state}; this step is not possible.',
  },
  'invitation-withdrawn': {
    status: 410,
    vi: 'Lời mời này không còn hiệu lực: ban tổ chức đã rút, hoặc đã gửi thư khác thay thế. Hãy mở thư mời mới nhất; nếu không có, hãy hỏi ban tổ chức.',
    en: 'This invitation no longer holds: the organisers withdrew it, or sent another letter in its place. Open the newest one; if there is none, ask the organisers.',
  },
  'invitation-settled': {
    status: 409,
    vi: 'Người này đã trả lời, hoặc lời mời đã rút, nên không sửa hay gửi lại được. Mời nhầm người thì rút lời mời này rồi mời người khác.',
    en: 'This person has answered, or the invitation was withdrawn: it can be neither corrected nor sent again. If it is the wrong person, withdraw it and invite another one.',
  },
  'invitation-used': {
    status: 409,
    vi: 'Người này đã nhận lời và đăng ký tham dự. Hãy hủy đăng ký của họ ở mục Đại biểu trước, rồi rút lời mời.',
    en: 'This person has accepted and registered. Cancel their registration under Delegates first, then withdraw the invitation.',
  },
  'invited-already': {
    status: 409,
    vi: 'Địa chỉ e-mail này đã có trong danh sách mời. Hãy tìm lời mời đó để sửa hoặc gửi lại, hoặc ghi địa chỉ khác.',
    en: 'This e-mail address is on the list already. Find that invitation to correct it or send it again, or write another address.',
  },
  'invited-recently': {
    status: 409,
    vi: 'Thư mời vừa được gửi cho người này chưa đầy một giờ. Hãy chờ đủ một giờ kể từ lần gửi trước rồi gửi lại.',
    en: 'This person was sent a letter less than an hour ago. Wait for an hour after the last one, then send it again.',
  },
  'unreadable-table': {
    status: 422,
    vi: 'Không đọc được tệp. Hãy lưu thành CSV (UTF-8) hoặc XLSX, dòng đầu là tên cột, rồi thử lại.',
    en: 'The file cannot be read. Save it as CSV (UTF-8) or XLSX, with the names of the columns in the first row, and try again.',
  },
  'too-many-rows': {
    status: 422,
    vi: 'Tệp có quá {max} dòng. Hãy chia thành nhiều tệp.',
    en: 'The file has more than {max} rows. Split it into several.',
  },
  'nothing-to-print': {
    status: 409,
    vi: 'Không có thẻ nào cần in: mọi thẻ còn hiệu lực đã in hoặc đang in.',
    en: 'There is no badge to print: all that are in force were printed, or are being printed.',
  },
  'reprint-reason': {
    status: 422,
    vi: 'Có {count} thẻ đã in trước đó; in lại phải ghi lý do.',
    en: '{count} of these badges were printed before; printing again needs a reason.',
  },
  'too-many-badges': {
    status: 409,
    vi: 'Một lần in tối đa {max} thẻ; hãy in từng loại đại biểu.',
    en: 'One batch holds at most {max} badges; print kind by kind.',
  },
  'carry-note': {
    status: 422,
    vi: 'Mời lại vì nhiệm vụ phải ghi rõ căn cứ.',
    en: 'Carrying people over because of their duty needs a note that says why.',
  },
});
