import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'edition-not-open': {
    status: 409,
    vi: 'Kỳ này hiện không nhận hồ sơ.',
    en: 'This edition takes nothing in now.',
  },
  'entry-closed': {
    status: 409,
    vi: 'Hồ sơ này không còn sửa được (trạng thái: {state}).',
    en: 'This dossier can no longer be changed (state: {state}).',
  },
  'entry-incomplete': {
    status: 422,
    vi: 'Hồ sơ chưa đủ để nộp. Xem các mục bên dưới.',
    en: 'The dossier is not complete yet. See the items below.',
  },
  'entry-not-in-screening': {
    status: 409,
    vi: 'Hồ sơ không chờ sơ tuyển (trạng thái: {state}).',
    en: 'The dossier does not wait for screening (state: {state}).',
  },
  'unknown-reason': {
    status: 400,
    vi: 'Lý do {code} không có trong thể lệ.',
    en: 'The rulebook has no reason {code}.',
  },
  'edition-state': {
    status: 409,
    vi: 'Kỳ thi đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The edition is in state {state}; this step is not possible.',
  },
  'not-later': {
    status: 422,
    vi: 'Hạn mới phải sau hạn hiện nay ({closesAt}).',
    en: 'The new deadline must be later than the present one ({closesAt}).',
  },
  'closing-asked': {
    status: 409,
    vi: 'Đã có người đề nghị đóng sớm; đề nghị đó đang chờ người thứ hai duyệt.',
    en: 'An early closing has been asked for already and waits for a second person.',
  },
  'own-closing': {
    status: 403,
    vi: 'Việc này do chính bạn đề nghị nên cần người khác duyệt. Hãy báo cho một người khác trong ban tổ chức.',
    en: 'You asked for this yourself, so somebody else has to approve it. Tell another organiser.',
  },
  'code-taken': { status: 409, vi: 'Mã kỳ thi {code} đã được dùng.', en: 'The edition code {code} is taken.' },
  'file-too-large': {
    status: 413,
    vi: 'Tệp quá lớn; mục này nhận tệp đến {limit}.',
    en: 'The file is too large; up to {limit} are accepted here.',
  },
  'file-type-refused': {
    status: 415,
    vi: 'Loại tệp này không được nhận. Mục này nhận: {accepted}.',
    en: 'Files of this kind are not accepted. Accepted here: {accepted}.',
  },
  'file-unreadable': {
    status: 422,
    vi: 'Không mở được tệp: tệp bị cắt cụt, bị hỏng hoặc không đúng định dạng. Hãy mở tệp trên máy, lưu lại rồi tải lên.',
    en: 'The file cannot be opened: it is cut off, damaged, or not of its format. Open it on your computer, save it again, and upload that.',
  },
  'file-hides-another': {
    status: 422,
    vi: 'Trong tệp này còn một tệp loại khác. Hãy lưu lại bằng chương trình đã tạo ra tệp rồi tải lên.',
    en: 'This file holds another one of a different kind. Save it again with the program that made it, and upload that.',
  },
  'file-too-large-inside': {
    status: 422,
    vi: 'Tệp này khi mở ra quá lớn (giới hạn {limit}). Hãy giảm kích thước ảnh hoặc nội dung rồi tải lên.',
    en: 'This file is too large once it is opened (the limit is {limit}). Make its pictures or contents smaller, and upload that.',
  },
  'file-unsafe-parts': {
    status: 422,
    vi: 'Tệp Word này có phần không được nhận: macro, chương trình, tệp nén lồng nhau hoặc đường dẫn lạ. Hãy lưu lại dưới dạng .docx không có các phần đó.',
    en: 'This Word file has parts that are not accepted: macros, programs, archives in archives, or strange paths. Save it as a .docx without them.',
  },
  'too-many-files': {
    status: 409,
    vi: 'Mục này nhận tối đa {max} tệp. Hãy xóa bớt trước khi tải tệp khác lên.',
    en: 'At most {max} files are accepted here. Remove one before you upload another.',
  },
  'too-many-uploads': {
    status: 429,
    vi: 'Bạn đang tải lên quá nhiều tệp cùng lúc (tối đa {max}). Hãy chờ các tệp đó xong.',
    en: 'Too many uploads at a time (at most {max}). Wait for them to end.',
  },
  'file-being-checked': {
    status: 409,
    vi: 'Tệp này đang được quét mã độc. Hãy mở lại sau ít phút.',
    en: 'This file is being checked for malware. Open it again in a few minutes.',
  },
  'file-infected': {
    status: 410,
    vi: 'Tệp này chứa mã độc nên đã bị xóa. Người nộp hồ sơ cần tải lên một bản sạch.',
    en: 'This file held malware and was deleted. Its applicant has to upload a clean copy.',
  },
  'no-room-left': {
    status: 413,
    vi: 'Các tệp của bạn đã dùng hết {limit} dành cho một người. Hãy xóa tệp không cần nữa rồi tải lên.',
    en: 'Your files have used up the {limit} for one person. Remove what you do not need, then upload.',
  },
  'upload-offset': {
    status: 409,
    vi: 'Phần tệp gửi lên không nối tiếp phần đã nhận. Hãy hỏi lại vị trí rồi gửi tiếp.',
    en: 'These bytes do not follow those that arrived. Ask for the offset, then go on.',
  },
  'upload-expired': {
    status: 410,
    vi: 'Lần tải lên này đã quá 24 giờ. Hãy tải tệp lên lại.',
    en: 'This upload is older than 24 hours. Upload the file again.',
  },
  'upload-refused': {
    status: 400,
    vi: 'Yêu cầu tải tệp chưa đúng giao thức tus 1.0.',
    en: 'The upload request does not follow the tus protocol 1.0.',
  },
  'tus-required': {
    status: 412,
    vi: 'Thiếu tiêu đề Tus-Resumable: 1.0.0.',
    en: 'The header Tus-Resumable: 1.0.0 is missing.',
  },
  'amendment-required': {
    status: 409,
    vi: 'Kỳ thi đã mở: chỉ sửa thể lệ bằng quyết định sửa đổi (số quyết định và lý do).',
    en: 'The edition has opened: its rulebook changes only by an amendment (number of the decision, and reason).',
  },
  'checklist-open': {
    status: 409,
    vi: 'Chưa thể công bố: còn mục chưa đạt trong danh sách kiểm tra.',
    en: 'It cannot be announced yet: items of the checklist are not right.',
  },
  'wrong-rulebook': { status: 400, vi: 'Thể lệ chưa hợp lệ.', en: 'The rulebook is not valid.' },
  'file-damaged': {
    status: 422,
    vi: 'Tệp này bị hỏng nên không xóa được thông tin tác giả bên trong.',
    en: 'This file is damaged: what it says about its authors cannot be removed.',
  },
  'nominated-only': {
    status: 409,
    vi: 'Kỳ này chỉ nhận công trình do cơ quan, tổ chức đề cử; không nhận hồ sơ cá nhân tự gửi.',
    en: 'Works are nominated by bodies here; nobody enters a work of one’s own.',
  },
  'may-not-nominate': {
    status: 409,
    vi: 'Thể lệ không cho loại cơ quan này đề cử.',
    en: 'The rulebook does not let bodies of this kind nominate.',
  },
  'nomination-incomplete': {
    status: 422,
    vi: 'Đề cử chưa đủ. Hoàn thiện các mục bên dưới rồi gửi lại.',
    en: 'The nomination is not complete. Put the items below right, then send it again.',
  },
  'quota-full': {
    status: 409,
    vi: 'Cơ quan đã gửi đủ {quota} công trình. Rút một công trình đã gửi rồi gửi lại.',
    en: 'The body has sent as many works as it may ({quota}). Take one back, then send this one.',
  },
  'nomination-state': {
    status: 409,
    vi: 'Đề cử đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The nomination is in state {state}; this step is not possible.',
  },
  'nominee-fixed': {
    status: 409,
    vi: 'Công trình đã gửi: không đổi được người được đề cử. Hãy rút công trình này và lập đề cử mới.',
    en: 'The work was sent: another person cannot be named. Take it back and begin a new nomination.',
  },
  'asked-recently': {
    status: 409,
    vi: 'Vừa gửi thư xin xác nhận. Có thể gửi lại sau {nextAt}.',
    en: 'The letter was sent just now. It can be sent again after {nextAt}.',
  },
  'guardian-not-needed': {
    status: 409,
    vi: 'Tác giả này đủ tuổi tự dự thi nên không cần xin ý kiến người giám hộ.',
    en: 'This author is old enough to enter alone; no guardian has to be asked.',
  },
  'guardian-not-awaited': {
    status: 409,
    vi: 'Câu trả lời này không còn được chờ nữa. Hãy liên hệ người lập bài dự thi để được gửi lại thư.',
    en: 'This answer is not awaited any more. Ask whoever made the entry to send the letter again.',
  },
  'ask-ended': {
    status: 409,
    vi: 'Đã hết hạn trả lời hoặc đề cử không còn chờ xác nhận. Hãy liên hệ cơ quan đề cử để được gửi lại.',
    en: 'The time to answer is over, or no answer is waited for. Ask the nominating body to send it again.',
  },
  'body-reminded-recently': {
    status: 409,
    vi: 'Các cơ quan này vừa được nhắc trong 24 giờ qua.',
    en: 'These bodies were reminded within the last 24 hours.',
  },
});
