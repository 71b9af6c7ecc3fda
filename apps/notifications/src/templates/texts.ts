import { accountTexts } from './account-texts.js';
import { agreementTexts } from './agreement-texts.js';
import { approvalTexts } from './approval-texts.js';
import { authorTexts } from './author-texts.js';
import { bookTexts } from './book-texts.js';
import { fileTexts } from './file-texts.js';
import { meetingTexts } from './meeting-texts.js';
import { floorTexts } from './gathering-floor-texts.js';
import { judgeTexts } from './judge-texts.js';
import { guardianTexts } from './guardian-texts.js';
import { nominationTexts } from './nomination-texts.js';
import { gateTexts } from './gate-texts.js';
import { gatheringTexts } from './gathering-texts.js';
import { exchangeTexts } from './exchange-texts.js';
import { resultTexts } from './result-texts.js';

export type Locale = 'vi' | 'en';

export interface Text {
  /** Where facts may be missing, several: the first one of which all are known. */
  subject: string | string[];
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
  'edition-closed-early': {
    vi: {
      subject: '{edition} đã đóng nhận bài trước hạn',
      body: [
        'Theo quyết định số {number}, {edition} ngừng nhận bài từ {at}.',
        'Hạn trước đây: {before}.',
        'Lý do: {note}',
        'Bản nháp của bạn chưa nộp nên không dự thi; mọi nội dung đã lưu vẫn còn.',
      ],
      action: 'Mở bài dự thi của tôi',
    },
    en: {
      subject: '{edition} closed before its deadline',
      body: [
        'By decision {number}, {edition} takes no more entries since {at}.',
        'The deadline before: {before}.',
        'Reason: {note}',
        'Your draft was not handed in and does not take part; everything that you saved is there.',
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

export const texts = {
  ...accountTexts,
  ...agreementTexts,
  ...approvalTexts,
  ...authorTexts,
  ...bookTexts,
  ...entryTexts,
  ...exchangeTexts,
  ...fileTexts,
  ...floorTexts,
  ...gateTexts,
  ...gatheringTexts,
  ...judgeTexts,
  ...meetingTexts,
  ...guardianTexts,
  ...nominationTexts,
  ...resultTexts,
};
export type Kind = keyof typeof texts;
/** Messages that sign-in depends on: no preference stops them, and the inbox does not show them. */
export const accountKinds = Object.keys(accountTexts) as (keyof typeof accountTexts)[];
