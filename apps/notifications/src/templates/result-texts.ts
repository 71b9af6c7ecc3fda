import type { Locale, Text } from './texts.js';

export const resultTexts = {
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
        'Kết quả {edition} đã được công bố. Lần này bài của bạn, {works}, chưa có trong danh sách đoạt giải.',
        'Xin cảm ơn công sức và ý tưởng của bạn; ban tổ chức mong được gặp lại bạn ở kỳ sau.',
      ],
      action: 'Xem kết quả',
    },
    en: {
      subject: 'Results of {edition}',
      body: [
        'The results of {edition} are published. This time your work, {works}, is not among the prizes.',
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
