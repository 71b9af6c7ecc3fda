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
