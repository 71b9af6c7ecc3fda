import type { Locale, Text } from './texts.js';

/** To authors of works that a book is made of; only once the list is public. */
export const bookTexts = {
  'book-author-asked': {
    vi: {
      subject: 'Mời bạn duyệt nội dung in trong sách: {code}',
      body: [
        'Ban biên tập {edition} đã biên tập xong phần viết về công trình {code} của bạn.',
        'Hãy đăng nhập, xem lại từng mục, rồi đồng ý hoặc ghi rõ điều cần sửa. Sách chỉ in nội dung mà bạn đã đồng ý.',
      ],
      action: 'Xem và duyệt nội dung',
    },
    en: {
      subject: 'Please approve what the book says of {code}',
      body: [
        'The editors of {edition} have finished the text about your work {code}.',
        'Sign in, read each part, then approve it or say what to change. The book prints only what you have approved.',
      ],
      action: 'Read and approve',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
