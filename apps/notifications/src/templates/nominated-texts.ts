import { honouredTexts } from './honoured-texts.js';
import type { Locale, Text } from './texts.js';

/** What officers of nominating bodies get in place of what an applicant of a contest gets: they nominate works, and take no part themselves. */
export const nominatedTexts = {
  'edition-extended': {
    vi: {
      subject: '{edition} gia hạn gửi đề cử',
      body: [
        'Theo quyết định số {number}, {edition} nhận đề cử đến {until}.',
        'Hạn trước đây: {before}.',
        'Lý do: {note}',
        'Bạn đang có đề cử chưa gửi; mọi nội dung đã lưu vẫn còn.',
      ],
      action: 'Mở các hồ sơ của tôi',
    },
    en: {
      subject: 'Later deadline: {edition}',
      body: [
        'By decision {number}, {edition} takes nominations until {until}.',
        'The deadline before: {before}.',
        'Reason: {note}',
        'You have a nomination that is not sent; everything that you saved is there.',
      ],
      action: 'Open my dossiers',
    },
  },
  'edition-closed-early': {
    vi: {
      subject: '{edition} đã đóng nhận đề cử trước hạn',
      body: [
        'Theo quyết định số {number}, {edition} ngừng nhận đề cử từ {at}.',
        'Hạn trước đây: {before}.',
        'Lý do: {note}',
        'Đề cử chưa gửi của bạn không được xét; mọi nội dung đã lưu vẫn còn.',
      ],
      action: 'Mở các hồ sơ của tôi',
    },
    en: {
      subject: '{edition} closed before its deadline',
      body: [
        'By decision {number}, {edition} takes no more nominations since {at}.',
        'The deadline before: {before}.',
        'Reason: {note}',
        'Your nomination was not sent and is not considered; everything that you saved is there.',
      ],
      action: 'Open my dossiers',
    },
  },
  'entry-submitted': {
    vi: {
      subject: 'Đã nhận đề cử {code}',
      body: [
        'Hồ sơ đề cử {code}, công trình “{title}”, đã được gửi vào {edition} lúc {at}.',
        'Mã biên nhận: {receipt}. Ai có mã này cũng kiểm tra được ở trang kiểm tra giấy tờ.',
        'Mã băm SHA-256 của nội dung:\n{hash}',
        'Tệp đã nhận:\n{files}',
      ],
      action: 'Xem hồ sơ và giấy biên nhận',
    },
    en: {
      subject: 'Nomination {code} received',
      body: [
        'The nomination {code} of the work “{title}” was sent to {edition} on {at}.',
        'Receipt code: {receipt}. Whoever has it can check it on the public page.',
        'SHA-256 of the content:\n{hash}',
        'Files received:\n{files}',
      ],
      action: 'See the dossier and its receipt',
    },
  },
  'entry-amended': {
    vi: {
      subject: 'Đã nhận bản sửa của đề cử {code}',
      body: [
        'Bản sửa của hồ sơ đề cử {code}, công trình “{title}”, đã được gửi vào {edition} lúc {at}. Bản này thay cho bản trước.',
        'Mã biên nhận: {receipt}. Ai có mã này cũng kiểm tra được ở trang kiểm tra giấy tờ.',
        'Mã băm SHA-256 của nội dung:\n{hash}',
        'Tệp đã nhận:\n{files}',
      ],
      action: 'Xem hồ sơ và giấy biên nhận',
    },
    en: {
      subject: 'Changed nomination {code} received',
      body: [
        'The changed nomination {code} of the work “{title}” was sent to {edition} on {at}. It replaces the one before.',
        'Receipt code: {receipt}. Whoever has it can check it on the public page.',
        'SHA-256 of the content:\n{hash}',
        'Files received:\n{files}',
      ],
      action: 'See the dossier and its receipt',
    },
  },
  'entry-withdrawn': {
    vi: {
      subject: 'Đã rút đề cử {code}',
      body: ['Hồ sơ đề cử {code} đã được rút khỏi {edition} lúc {at}. Chỗ trong chỉ tiêu của cơ quan được trả lại.'],
    },
    en: {
      subject: 'Nomination {code} withdrawn',
      body: ['The nomination {code} was withdrawn from {edition} on {at}. The place in your quota is free again.'],
    },
  },
  'entry-accepted': {
    vi: {
      subject: 'Hồ sơ đề cử {code} hợp lệ',
      body: ['Hồ sơ đề cử {code}, công trình “{title}”, hợp lệ và được chuyển đến hội đồng của {edition}.'],
      action: 'Xem hồ sơ',
    },
    en: {
      subject: 'Nomination {code} accepted',
      body: ['The nomination {code} of “{title}” meets the rules and goes to the council of {edition}.'],
      action: 'See the dossier',
    },
  },
  'entry-returned': {
    vi: {
      subject: 'Hồ sơ đề cử {code} cần bổ sung',
      body: ['Ban thư ký {edition} đề nghị bổ sung hồ sơ đề cử {code}:', '{reasons}', 'Hạn bổ sung: {until}.'],
      action: 'Bổ sung hồ sơ',
    },
    en: {
      subject: 'Nomination {code} needs completion',
      body: [
        'The secretariat of {edition} asks you to complete the nomination {code}:',
        '{reasons}',
        'Complete it by {until}.',
      ],
      action: 'Complete the dossier',
    },
  },
  'entry-rejected': {
    vi: {
      subject: 'Hồ sơ đề cử {code} không được chấp nhận',
      body: ['Rất tiếc, hồ sơ đề cử {code} không đáp ứng thể lệ của {edition}:', '{reasons}'],
      action: 'Xem hồ sơ',
    },
    en: {
      subject: 'Nomination {code} not accepted',
      body: ['We are sorry: the nomination {code} does not meet the rules of {edition}:', '{reasons}'],
      action: 'See the dossier',
    },
  },
  'file-infected': {
    vi: {
      subject: 'Tệp “{document}” chứa mã độc',
      body: [
        'Tệp bạn tải lên ở mục “{document}” cho {edition} chứa mã độc nên đã bị xóa.',
        'Hãy quét máy của bạn, mở hồ sơ đề cử để xem tên tệp, xóa dòng đó rồi tải lên một bản sạch. Nếu hồ sơ đã hết hạn sửa, hãy liên hệ ban thư ký để được mở lại.',
      ],
      action: 'Mở hồ sơ đề cử',
    },
    en: {
      subject: 'The file “{document}” held malware',
      body: [
        'The file that you uploaded as “{document}” for {edition} held malware and was deleted.',
        'Scan your computer, open the nomination to see the name of the file, remove its line, and upload a clean copy. If the nomination can no longer be changed, ask the secretariat to open it again.',
      ],
      action: 'Open the nomination',
    },
  },
  ...honouredTexts,
} satisfies Record<string, Record<Locale, Text>>;
