import type { Locale, Text } from './texts.js';

/** To judges: what is asked of them. */
export const judgeTexts = {
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
