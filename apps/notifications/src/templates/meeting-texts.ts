import type { Locale, Text } from './texts.js';

/** To the two who meet at a gathering. Who the other one is stands on the page, not in the letter. */
export const meetingTexts = {
  'meeting-requested': {
    vi: {
      subject: 'Có người mời bạn gặp tại sự kiện',
      body: ['Bạn được mời gặp riêng tại sự kiện. Xin trả lời trước {until}; sau đó lời mời tự hết hạn.'],
      action: 'Xem và trả lời',
    },
    en: {
      subject: 'Somebody asks to meet you at the event',
      body: ['You are asked for a meeting at the event. Please answer before {until}; after that the request ends.'],
      action: 'Look and answer',
    },
  },
  'meeting-accepted': {
    vi: {
      subject: 'Lời mời gặp đã được nhận',
      body: ['Người bạn mời đã nhận lời gặp. Giờ và bàn được báo ngay khi xếp xong.'],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: 'Your meeting was accepted',
      body: ['The person whom you asked accepts. Time and table follow as soon as there are any.'],
      action: 'See my meetings',
    },
  },
  'meeting-declined': {
    vi: { subject: 'Lời mời gặp không được nhận', body: ['Người bạn mời không nhận lời gặp lần này.'] },
    en: { subject: 'Your meeting was declined', body: ['The person whom you asked cannot meet you this time.'] },
  },
  'meeting-withdrawn': {
    vi: {
      subject: 'Một cuộc gặp đã hủy',
      body: ['Bên kia đã hủy cuộc gặp hoặc lời mời gặp. Giờ của bạn đã được trả lại.'],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: 'A meeting was cancelled',
      body: ['The other side cancelled the meeting or took the request back. Your time is free again.'],
      action: 'See my meetings',
    },
  },
  'meeting-expired': {
    vi: {
      subject: 'Một lời mời gặp đã hết hạn',
      body: ['Lời mời gặp không được trả lời trong thời hạn nên đã hết hiệu lực. Giờ của cả hai bên đã được trả lại.'],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: 'A request for a meeting has ended',
      body: ['Nobody answered the request in time, so it has ended. Both calendars are free again.'],
      action: 'See my meetings',
    },
  },
  'meeting-placed': {
    vi: {
      subject: 'Cuộc gặp của bạn: {until}, {number}',
      body: ['Cuộc gặp của bạn bắt đầu lúc {until}, tại {number}.'],
      action: 'Xem và lưu vào lịch',
    },
    en: {
      subject: 'Your meeting: {until}, {number}',
      body: ['Your meeting begins at {until}, at {number}.'],
      action: 'See it and keep it in my calendar',
    },
  },
  'meeting-moved': {
    vi: {
      subject: 'Cuộc gặp của bạn đổi sang {until}, {number}',
      body: [
        'Ban tổ chức đã bỏ khung giờ cũ. Cuộc gặp của bạn được xếp lại vào {until}, tại {number}.',
        'Nếu không tiện, hãy hủy cuộc gặp để trả lại giờ cho cả hai bên.',
      ],
      action: 'Xem cuộc gặp',
    },
    en: {
      subject: 'Your meeting is moved to {until}, {number}',
      body: [
        'The organisers took the time away. Your meeting now stands at {until}, at {number}.',
        'If that does not suit you, cancel it, so that both of you are free again.',
      ],
      action: 'See the meeting',
    },
  },
  'meeting-lost': {
    vi: {
      subject: 'Cuộc gặp của bạn chưa có giờ mới',
      body: ['Ban tổ chức đã bỏ khung giờ cũ và chưa còn giờ chung nào. Bạn được báo ngay khi xếp được.'],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: 'Your meeting has no new time yet',
      body: [
        'The organisers took its time away, and there is no other one that suits both. You are told as soon as there is.',
      ],
      action: 'See my meetings',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
