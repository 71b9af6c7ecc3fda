import type { Locale, Text } from './texts.js';

/**
 * To whoever made a work that somebody else handed in: of a nomination the person who is honoured, or a child's parent or guardian. The officer who
 * nominated has letters of his own.
 */
export const authorTexts = {
  'author-results-won': {
    vi: {
      subject: 'Chúc mừng: công trình của bạn được vinh danh tại {edition}',
      body: [
        'Kết quả {edition} đã được công bố. Công trình của bạn (hoặc của em mà bạn là cha mẹ, người giám hộ) được vinh danh:',
        '{prizes}',
        'Ban Tổ chức trân trọng chúc mừng và cảm ơn bạn.',
      ],
      action: 'Xem kết quả',
    },
    en: {
      subject: 'Congratulations: your work is honoured at {edition}',
      body: [
        'The results of {edition} are published. Your work (or that of the child whose parent or guardian you are) is honoured:',
        '{prizes}',
        'The organisers congratulate you, and thank you.',
      ],
      action: 'See the results',
    },
  },
  'author-results-not-won': {
    vi: {
      subject: 'Kết quả {edition}',
      body: [
        'Kết quả {edition} đã được công bố. Lần này công trình của bạn, {works}, chưa có trong danh sách được vinh danh.',
        'Được đề cử đã là một sự ghi nhận. Xin cảm ơn công sức của bạn; mong được gặp lại bạn ở kỳ sau.',
      ],
      action: 'Xem kết quả',
    },
    en: {
      subject: 'Results of {edition}',
      body: [
        'The results of {edition} are published. This time your work, {works}, is not among those that are honoured.',
        'To be nominated is a recognition of its own. Thank you for your effort; we hope to see you again next time.',
      ],
      action: 'See the results',
    },
  },
  'author-honour-conferred': {
    vi: {
      subject: 'Giấy chứng nhận của bạn tại {edition}',
      body: [
        'Giấy chứng nhận cho công trình {works} đã sẵn sàng: {prize}, {edition}.',
        'Giấy có mã để bất cứ ai cũng kiểm tra được là thật.',
      ],
      action: 'Xem giấy chứng nhận',
    },
    en: {
      subject: 'Your certificate of {edition}',
      body: [
        'The certificate of the work {works} is ready: {prize}, {edition}.',
        'Its code lets anybody check that it is genuine.',
      ],
      action: 'See the certificate',
    },
  },
  'author-book-released': {
    vi: {
      subject: 'Sách của {edition} đã phát hành, có công trình của bạn',
      body: [
        'Sách của {edition} đã phát hành; từ hôm nay ai cũng đọc được.',
        'Trong sách có công trình của bạn (hoặc của em mà bạn là cha mẹ, người giám hộ): {works}.',
      ],
      action: 'Mở sách',
    },
    en: {
      subject: 'The book of {edition} is out, with your work in it',
      body: [
        'The book of {edition} is released; from today on everybody may read it.',
        'It holds your work (or that of the child whose parent or guardian you are): {works}.',
      ],
      action: 'Open the book',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
