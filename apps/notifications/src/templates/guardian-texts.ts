import type { Locale, Text } from './texts.js';

/** To parents and guardians of children who enter a contest, whose letters name the child, and to who made the entry, which name nobody. */
export const guardianTexts = {
  'guardian-asked': {
    vi: {
      subject: 'Xin ý kiến cha mẹ, người giám hộ: {edition}',
      body: [
        'Một em mà bạn là cha mẹ hoặc người giám hộ được ghi là tác giả của bài dự thi “{title}” tại {edition}.',
        'Tác giả: em {person}.',
        'Tổ chức dự thi: {body}.',
        'Hãy mở trang này, đăng nhập bằng chính địa chỉ e-mail này, xem thông tin, rồi đồng ý hoặc không đồng ý.',
        'Bài dự thi không nộp được khi chưa có sự đồng ý của bạn. Bạn cũng quyết định có công bố tên và ảnh của em hay không, và đổi ý được bất cứ lúc nào.',
      ],
      action: 'Xem và trả lời',
    },
    en: {
      subject: 'A parent or guardian is asked: {edition}',
      body: [
        'A child whose parent or guardian you are is named as an author of the entry “{title}” in {edition}.',
        'The author: {person}.',
        'The organisation that enters: {body}.',
        'Open this page, sign in with this very e-mail address, read what is said, and consent or decline.',
        'The entry cannot be handed in without your consent. You also decide whether the child’s name and photograph may be published, and may change your mind at any time.',
      ],
      action: 'Read and answer',
    },
  },
  'guardian-reminded': {
    vi: {
      subject: 'Chờ ý kiến của bạn: {edition}',
      body: [
        'Bài dự thi “{title}” tại {edition} vẫn chờ bạn, là cha mẹ hoặc người giám hộ của một tác giả, đồng ý hoặc không đồng ý.',
        'Tác giả: em {person}.',
        'Hạn nộp bài: {due}. Chưa có ý kiến của bạn thì bài không nộp được.',
      ],
      action: 'Xem và trả lời',
    },
    en: {
      subject: 'Your answer is awaited: {edition}',
      body: [
        'The entry “{title}” in {edition} still waits for you, the parent or guardian of an author, to consent or decline.',
        'The author: {person}.',
        'The deadline: {due}. Without your answer the entry cannot be handed in.',
      ],
      action: 'Read and answer',
    },
  },
  'guardian-consented': {
    vi: {
      subject: 'Cha mẹ, người giám hộ đã đồng ý: “{title}”',
      body: ['Cha mẹ hoặc người giám hộ của một tác giả đã đồng ý cho em dự thi với bài “{title}” tại {edition}.'],
      action: 'Mở bài dự thi',
    },
    en: {
      subject: 'A parent or guardian consented: “{title}”',
      body: ['The parent or guardian of an author has consented to the entry “{title}” in {edition}.'],
      action: 'Open the entry',
    },
  },
  'guardian-declined': {
    vi: {
      subject: 'Cha mẹ, người giám hộ không đồng ý: “{title}”',
      body: [
        'Cha mẹ hoặc người giám hộ của một tác giả không đồng ý cho em dự thi với bài “{title}” tại {edition}.',
        'Bài chưa nộp thì chưa nộp được; bài đã nộp được rút khỏi cuộc thi.',
      ],
      action: 'Mở bài dự thi',
    },
    en: {
      subject: 'A parent or guardian declined: “{title}”',
      body: [
        'The parent or guardian of an author has declined the entry “{title}” in {edition}.',
        'What was not handed in cannot be yet; what was is taken out of the contest.',
      ],
      action: 'Open the entry',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
