import type { Locale, Text } from './texts.js';

/** To those who are nominated, and to the officers of the bodies that nominate. */
export const nominationTexts = {
  'nomination-asked': {
    vi: {
      subject: 'Xin xác nhận đề cử “{title}” vào {edition}',
      body: [
        'Công trình “{title}” được đề cử vào {edition}. Bạn nhận thư này vì là người được đề cử, là cha mẹ hoặc người giám hộ của em được đề cử, hoặc trả lời thay đơn vị của công trình.',
        'Cơ quan đề cử: {body}\nNgười được đề cử: {person}',
        'Hãy mở trang đề cử, đăng nhập bằng chính địa chỉ e-mail này, xem lại thông tin về mình, rồi xác nhận hoặc từ chối.',
        'Hạn trả lời: {due}.',
        'Chưa có xác nhận của bạn thì hồ sơ không được gửi đi.',
      ],
      action: 'Xem đề cử và trả lời',
    },
    en: {
      subject: 'Please confirm: “{title}” is nominated for {edition}',
      body: [
        'The work “{title}” is nominated for {edition}. You get this letter as the nominee, as the parent or guardian of the child who is nominated, or as who answers for the unit of the work.',
        'Nominating body: {body}\nNominee: {person}',
        'Open the nomination, sign in with this very e-mail address, look at what is said about you, and confirm or decline.',
        'Please answer by {due}.',
        'Nothing is sent without your word.',
      ],
      action: 'See the nomination and answer',
    },
  },
  'nomination-reminded': {
    vi: {
      subject: 'Nhắc trả lời đề cử “{title}” vào {edition}',
      body: [
        'Đề cử công trình “{title}” vào {edition} vẫn chờ bạn xác nhận hoặc từ chối.',
        'Cơ quan đề cử: {body}\nNgười được đề cử: {person}',
        'Hạn trả lời: {due}. Sau hạn này đường dẫn không còn dùng được.',
      ],
      action: 'Xem đề cử và trả lời',
    },
    en: {
      subject: 'Your answer is awaited: “{title}”, nominated for {edition}',
      body: [
        'The nomination of “{title}” for {edition} still waits for you to confirm or decline.',
        'Nominating body: {body}\nNominee: {person}',
        'Please answer by {due}. After that the link no longer works.',
      ],
      action: 'See the nomination and answer',
    },
  },
  'nomination-confirmed': {
    vi: {
      subject: 'Đã xác nhận đề cử “{title}”',
      body: [
        'Người được đề cử (hoặc đơn vị) đã xác nhận đề cử “{title}” vào {edition}.',
        'Thông tin đã được sửa khi xác nhận, nếu có, ghi ở trang đề cử. Bạn kiểm tra lần cuối rồi gửi hồ sơ.',
      ],
      action: 'Mở đề cử',
    },
    en: {
      subject: 'Confirmed: “{title}”',
      body: [
        'The nominee (or the unit) confirmed the nomination of “{title}” for {edition}.',
        'What was put right when it was confirmed, if anything, stands on its page. Look at it once more, then send it.',
      ],
      action: 'Open the nomination',
    },
  },
  'nomination-declined': {
    vi: {
      subject: 'Đã từ chối đề cử “{title}”',
      body: [
        'Người được đề cử (hoặc đơn vị) đã từ chối đề cử “{title}” vào {edition}. Hồ sơ này không được gửi đi.',
        'Lý do, nếu có, ghi ở trang đề cử. Chỗ trong chỉ tiêu được trả lại.',
      ],
      action: 'Mở đề cử',
    },
    en: {
      subject: 'Declined: “{title}”',
      body: [
        'The nominee (or the unit) declined the nomination of “{title}” for {edition}. It does not go any further.',
        'The reason, if one was given, stands on its page. The place in the quota is free again.',
      ],
      action: 'Open the nomination',
    },
  },
  'nomination-sent': {
    vi: {
      subject: 'Đề cử {code} đã được gửi',
      body: [
        'Hồ sơ đề cử {code} mà bạn đã xác nhận đã được gửi vào {edition} lúc {at}.',
        'Bạn có thể xem lại, hoặc đổi ý về việc công bố tên và ảnh, bất cứ lúc nào.',
      ],
      action: 'Xem đề cử',
    },
    en: {
      subject: 'Nomination {code} was sent',
      body: [
        'Nomination {code}, which you had confirmed, was sent to {edition} on {at}.',
        'You may look at it, or change your mind about name and photograph being published, at any time.',
      ],
      action: 'See the nomination',
    },
  },
  'nominations-opened': {
    vi: {
      subject: '{edition} đã mở nhận đề cử',
      body: ['Cơ quan của bạn được gửi tối đa {count} công trình vào {edition}.', 'Hạn gửi hồ sơ: {until}.'],
      action: 'Mở các đề cử',
    },
    en: {
      subject: '{edition} takes nominations',
      body: ['Works that your body may send to {edition}: {count} at most.', 'The deadline: {until}.'],
      action: 'Open the nominations',
    },
  },
  'body-reminded': {
    vi: {
      subject: '{edition} chờ đề cử của cơ quan bạn',
      body: ['Cơ quan của bạn còn được gửi {count} công trình vào {edition}.', 'Hạn gửi hồ sơ: {until}.'],
      action: 'Mở các đề cử',
    },
    en: {
      subject: '{edition} waits for your nominations',
      body: ['Works that your body may still send to {edition}: {count}.', 'The deadline: {until}.'],
      action: 'Open the nominations',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
