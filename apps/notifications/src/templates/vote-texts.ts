import type { Locale, Text } from './texts.js';

/** What members of a council get that votes on works, in place of what judges get who score entries. */
export const voteTexts = {
  'judge-invited': {
    vi: {
      subject: 'Mời tham gia hội đồng tuyển chọn {edition}',
      body: [
        'Trân trọng mời bạn tham gia hội đồng tuyển chọn của {edition}: đọc hồ sơ các công trình được đề cử và bỏ phiếu kín. Xin đăng nhập bằng địa chỉ e-mail này để nhận lời hoặc từ chối.',
      ],
      action: 'Xem lời mời',
    },
    en: {
      subject: 'Invitation to the selection council of {edition}',
      body: [
        'You are invited to the selection council of {edition}: to read the nominated works and to vote on them in secret. Sign in with this e-mail address to accept or to decline.',
      ],
      action: 'See the invitation',
    },
  },
  'judges-assigned': {
    vi: {
      subject: 'Bạn được phân công {count} công trình',
      body: ['Trong {edition}, bạn được phân công đọc và bỏ phiếu cho {count} công trình.'],
      action: 'Mở danh sách công trình',
    },
    en: {
      subject: 'Works assigned to you: {count}',
      body: ['Works for you to read and vote on in {edition}: {count}.'],
      action: 'Open your list',
    },
  },
  'round-due-moved': {
    vi: {
      subject: 'Hạn bỏ phiếu của {edition} được dời',
      body: ['Ban tổ chức {edition} dời hạn bỏ phiếu.', 'Hạn mới: {due}.', 'Hạn trước đây: {before}.'],
      action: 'Mở trang bỏ phiếu',
    },
    en: {
      subject: 'New end of the vote in {edition}',
      body: ['The organisers of {edition} have moved the end of the vote.', 'Due now: {due}.', 'Due before: {before}.'],
      action: 'Open your page',
    },
  },
  'judge-reminded': {
    vi: {
      subject: 'Nhắc việc: còn {count} công trình chờ bạn bỏ phiếu',
      body: ['Trong {edition}, còn {count} công trình chờ bạn bỏ phiếu.', 'Hạn bỏ phiếu: {due}.', '{note}'],
      action: 'Bỏ phiếu tiếp',
    },
    en: {
      subject: 'Reminder: works that wait for your vote: {count}',
      body: ['Works that wait for your vote in {edition}: {count}.', 'Due: {due}.', '{note}'],
      action: 'Go on voting',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
