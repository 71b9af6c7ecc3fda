import { accountTexts } from './account-texts.js';
import { agreementTexts } from './agreement-texts.js';
import { approvalTexts } from './approval-texts.js';
import { fileTexts } from './file-texts.js';
import { meetingTexts } from './meeting-texts.js';
import { floorTexts } from './gathering-floor-texts.js';

export type Locale = 'vi' | 'en';

export interface Text {
  subject: string;
  /** Paragraphs; one whose placeholder has no value is left out. */
  body: string[];
  /** Label of the link. */
  action?: string;
}

const entryTexts = {
  'edition-extended': {
    vi: {
      subject: '{edition} gia hạn nộp bài',
      body: [
        'Theo quyết định số {number}, {edition} nhận bài đến {until}.',
        'Hạn trước đây: {before}.',
        'Lý do: {note}',
        'Bạn đang có bản nháp chưa nộp; mọi nội dung đã lưu vẫn còn.',
      ],
      action: 'Mở bài dự thi của tôi',
    },
    en: {
      subject: 'Later deadline: {edition}',
      body: [
        'By decision {number}, {edition} takes entries until {until}.',
        'The deadline before: {before}.',
        'Reason: {note}',
        'You have a draft that is not handed in; everything that you saved is there.',
      ],
      action: 'Open my entries',
    },
  },
  'entry-submitted': {
    vi: {
      subject: 'Đã nhận bài dự thi {code}',
      body: [
        'Bài dự thi {code} “{title}” đã được nộp vào {edition} lúc {at}.',
        'Mã biên nhận: {receipt}. Ai có mã này cũng kiểm tra được ở trang kiểm tra giấy tờ.',
        'Mã băm SHA-256 của nội dung:\n{hash}',
        'Tệp đã nhận:\n{files}',
      ],
      action: 'Xem bài dự thi và giấy biên nhận',
    },
    en: {
      subject: 'Entry {code} received',
      body: [
        'Your entry {code} “{title}” was handed in to {edition} on {at}.',
        'Receipt code: {receipt}. Whoever has it can check it on the public page.',
        'SHA-256 of the content:\n{hash}',
        'Files received:\n{files}',
      ],
      action: 'See the entry and its receipt',
    },
  },
  'entry-amended': {
    vi: {
      subject: 'Đã nhận bản sửa của bài dự thi {code}',
      body: [
        'Bản sửa của bài dự thi {code} “{title}” thuộc {edition} đã được nộp lúc {at}. Bản này thay cho bản trước.',
        'Mã biên nhận: {receipt}. Ai có mã này cũng kiểm tra được ở trang kiểm tra giấy tờ.',
        'Mã băm SHA-256 của nội dung:\n{hash}',
        'Tệp đã nhận:\n{files}',
      ],
      action: 'Xem bài dự thi và giấy biên nhận',
    },
    en: {
      subject: 'Changed entry {code} received',
      body: [
        'The changed entry {code} “{title}” in {edition} was handed in on {at}. It replaces the one before.',
        'Receipt code: {receipt}. Whoever has it can check it on the public page.',
        'SHA-256 of the content:\n{hash}',
        'Files received:\n{files}',
      ],
      action: 'See the entry and its receipt',
    },
  },
  'entry-withdrawn': {
    vi: { subject: 'Đã rút bài dự thi {code}', body: ['Bài dự thi {code} đã được rút khỏi {edition} lúc {at}.'] },
    en: { subject: 'Entry {code} withdrawn', body: ['The entry {code} was withdrawn from {edition} on {at}.'] },
  },
  'entry-accepted': {
    vi: {
      subject: 'Bài dự thi {code} đã qua sơ tuyển',
      body: ['Bài dự thi {code} “{title}” thuộc {edition} hợp lệ và được chuyển đến hội đồng giám khảo.'],
      action: 'Xem bài dự thi',
    },
    en: {
      subject: 'Entry {code} accepted',
      body: ['Your entry {code} “{title}” in {edition} meets the rules and goes to the judges.'],
      action: 'See the entry',
    },
  },
  'entry-returned': {
    vi: {
      subject: 'Bài dự thi {code} cần bổ sung',
      body: ['Ban thư ký {edition} đề nghị bạn bổ sung bài dự thi {code}:', '{reasons}', 'Hạn bổ sung: {until}.'],
      action: 'Bổ sung bài dự thi',
    },
    en: {
      subject: 'Entry {code} needs completion',
      body: [
        'The secretariat of {edition} asks you to complete the entry {code}:',
        '{reasons}',
        'Complete it by {until}.',
      ],
      action: 'Complete the entry',
    },
  },
  'entry-rejected': {
    vi: {
      subject: 'Bài dự thi {code} không được chấp nhận',
      body: ['Rất tiếc, bài dự thi {code} không đáp ứng thể lệ của {edition}:', '{reasons}'],
      action: 'Xem bài dự thi',
    },
    en: {
      subject: 'Entry {code} not accepted',
      body: ['We are sorry: the entry {code} does not meet the rules of {edition}:', '{reasons}'],
      action: 'See the entry',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;

const judgeTexts = {
  'judge-invited': {
    vi: {
      subject: 'Mời tham gia hội đồng giám khảo {edition}',
      body: [
        'Trân trọng mời bạn tham gia chấm thi {edition}. Xin đăng nhập bằng địa chỉ e-mail này để nhận lời hoặc từ chối.',
      ],
      action: 'Xem lời mời',
    },
    en: {
      subject: 'Invitation to judge {edition}',
      body: ['You are invited to judge in {edition}. Sign in with this e-mail address to accept or to decline.'],
      action: 'See the invitation',
    },
  },
  'judges-assigned': {
    vi: {
      subject: 'Bạn được phân công chấm {count} bài dự thi',
      body: ['Trong {edition}, bạn được phân công chấm {count} bài dự thi.'],
      action: 'Mở danh sách bài chấm',
    },
    en: {
      subject: 'Entries assigned to you: {count}',
      body: ['Entries for you to judge in {edition}: {count}.'],
      action: 'Open your list',
    },
  },
  'round-due-moved': {
    vi: {
      subject: 'Hạn chấm của {edition} được dời',
      body: ['Ban tổ chức {edition} dời hạn nộp phiếu chấm.', 'Hạn mới: {due}.', 'Hạn trước đây: {before}.'],
      action: 'Mở trang chấm thi',
    },
    en: {
      subject: 'New end of judging in {edition}',
      body: ['The organisers of {edition} have moved the end of judging.', 'Due now: {due}.', 'Due before: {before}.'],
      action: 'Open your judging page',
    },
  },
  'judge-reminded': {
    vi: {
      subject: 'Nhắc việc: còn {count} phiếu chấm chưa nộp',
      body: ['Trong {edition}, bạn còn {count} phiếu chấm chưa nộp.', 'Hạn chấm: {due}.', '{note}'],
      action: 'Chấm tiếp',
    },
    en: {
      subject: 'Reminder: score sheets still to hand in: {count}',
      body: ['Score sheets that you have not handed in yet in {edition}: {count}.', 'Due: {due}.', '{note}'],
      action: 'Go on judging',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;

const resultTexts = {
  'results-won': {
    vi: {
      subject: 'Chúc mừng bạn đoạt giải tại {edition}',
      body: ['Kết quả {edition} đã được công bố. Chúc mừng bạn:', '{prizes}', 'Cảm ơn bạn đã gửi bài dự thi.'],
      action: 'Xem kết quả',
    },
    en: {
      subject: 'Congratulations: a prize at {edition}',
      body: ['The results of {edition} are published. Congratulations:', '{prizes}', 'Thank you for taking part.'],
      action: 'See the results',
    },
  },
  'results-not-won': {
    vi: {
      subject: 'Kết quả {edition}',
      body: [
        'Kết quả {edition} đã được công bố. Lần này bài dự thi của bạn ({codes}) chưa có trong danh sách đoạt giải.',
        'Xin cảm ơn công sức và ý tưởng của bạn; ban tổ chức mong được gặp lại bạn ở kỳ sau.',
      ],
      action: 'Xem kết quả',
    },
    en: {
      subject: 'Results of {edition}',
      body: [
        'The results of {edition} are published. This time your work ({codes}) is not among the prizes.',
        'Thank you for your effort and your ideas; we hope to see you again next time.',
      ],
      action: 'See the results',
    },
  },
  'honour-conferred': {
    vi: {
      subject: 'Giấy chứng nhận cho bài dự thi {code}',
      body: ['Bài dự thi {code} được trao {prize} tại {edition}. Giấy chứng nhận đã sẵn sàng.'],
      action: 'Xem giấy chứng nhận',
    },
    en: {
      subject: 'Certificate for entry {code}',
      body: ['The entry {code} was awarded {prize} at {edition}. The certificate is ready.'],
      action: 'See the certificate',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;

export const texts = {
  ...accountTexts,
  ...agreementTexts,
  ...approvalTexts,
  ...entryTexts,
  ...fileTexts,
  ...floorTexts,
  ...judgeTexts,
  ...meetingTexts,
  ...resultTexts,
};
export type Kind = keyof typeof texts;
/** Messages that sign-in depends on: no preference stops them, and the inbox does not show them. */
export const accountKinds = Object.keys(accountTexts) as (keyof typeof accountTexts)[];
