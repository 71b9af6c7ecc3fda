import type { Locale, Text } from './texts.js';

/** To authors of works that a book is made of, and to those who edit it; only once the list is public. To who handed in works once it is out. */
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
  'book-author-approved': {
    vi: {
      subject: 'Tác giả đã duyệt nội dung in: {code}',
      body: [
        'Tác giả của công trình {code} đã đồng ý với nội dung in trong sách của {edition}.',
        'Xem lại lần cuối rồi đánh dấu sẵn sàng in.',
      ],
      action: 'Mở công trình',
    },
    en: {
      subject: 'The text about {code} is approved',
      body: [
        'The author of {code} has approved what the book of {edition} says of the work.',
        'Read it a last time, then mark it as ready for print.',
      ],
      action: 'Open the work',
    },
  },
  'book-author-changes': {
    vi: {
      subject: 'Tác giả đề nghị sửa nội dung in: {code}',
      body: [
        'Tác giả của công trình {code} đề nghị sửa nội dung in trong sách của {edition}.',
        'Lời đề nghị nằm ở trang của công trình. Sửa xong thì gửi tác giả duyệt lại.',
      ],
      action: 'Xem lời đề nghị',
    },
    en: {
      subject: 'The author wishes to change the text about {code}',
      body: [
        'The author of {code} wishes to change what the book of {edition} says of the work.',
        'The wish stands on the page of the work. Send the text to the author again once it is changed.',
      ],
      action: 'Read the wish',
    },
  },
  'book-released': {
    vi: {
      subject: 'Sách của {edition} đã phát hành',
      body: [
        'Sách của {edition} đã phát hành; từ hôm nay ai cũng đọc được.',
        'Trong sách có hồ sơ mà bạn đã gửi: {works}.',
      ],
      action: 'Mở sách',
    },
    en: {
      subject: 'The book of {edition} is out',
      body: [
        'The book of {edition} is released; from today on everybody may read it.',
        'It holds what you handed in: {works}.',
      ],
      action: 'Open the book',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
