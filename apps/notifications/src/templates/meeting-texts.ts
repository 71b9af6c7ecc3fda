import type { Locale, Text } from './texts.js';

/** To the two who meet at a gathering. Each is told of the other what the page of meetings shows. */
export const meetingTexts = {
  'meeting-requested': {
    vi: {
      subject: ['{other} đề nghị gặp bạn tại {gathering}', 'Có người đề nghị gặp bạn tại sự kiện'],
      body: [
        'Bạn nhận được một đề nghị gặp riêng.',
        '{meeting}',
        'Xin trả lời trước {until}; sau đó đề nghị tự hết hạn.',
      ],
      action: 'Xem và trả lời',
    },
    en: {
      subject: ['{other} asks to meet you at {gathering}', 'Somebody asks to meet you at the event'],
      body: ['You are asked for a meeting.', '{meeting}', 'Please answer before {until}; after that the request ends.'],
      action: 'Look and answer',
    },
  },
  'meeting-accepted': {
    vi: {
      subject: ['{other} nhận lời gặp bạn', 'Đề nghị gặp đã được nhận lời'],
      body: ['Bên bạn đề nghị đã nhận lời gặp.', '{meeting}', 'Giờ và bàn được báo ngay khi xếp xong.'],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: ['{other} accepts to meet you', 'Your meeting was accepted'],
      body: [
        'The side whom you asked accepts.',
        '{meeting}',
        'You are told the time and the table as soon as they are set.',
      ],
      action: 'See my meetings',
    },
  },
  'meeting-declined': {
    vi: {
      subject: ['{other} không nhận lời gặp lần này', 'Đề nghị gặp không được nhận lời'],
      body: ['Bên bạn đề nghị không nhận lời gặp lần này.', '{meeting}'],
    },
    en: {
      subject: ['{other} cannot meet you this time', 'Your meeting was declined'],
      body: ['The side whom you asked cannot meet you this time.', '{meeting}'],
    },
  },
  'meeting-withdrawn': {
    vi: {
      subject: ['Đã hủy: gặp {other}', 'Một cuộc gặp đã hủy'],
      body: ['Bên kia đã hủy cuộc gặp hoặc rút đề nghị gặp.', '{meeting}', 'Giờ của bạn đã được trả lại.'],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: ['Cancelled: the meeting with {other}', 'A meeting was cancelled'],
      body: ['The other side cancelled the meeting or took the request back.', '{meeting}', 'Your time is free again.'],
      action: 'See my meetings',
    },
  },
  'meeting-expired': {
    vi: {
      subject: ['Đề nghị gặp giữa bạn và {other} đã hết hạn', 'Một đề nghị gặp đã hết hạn'],
      body: [
        'Đề nghị gặp không được trả lời trong thời hạn nên đã hết hiệu lực.',
        '{meeting}',
        'Giờ của cả hai bên đã được trả lại.',
      ],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: ['The request between you and {other} has ended', 'A request for a meeting has ended'],
      body: ['Nobody answered the request in time, so it has ended.', '{meeting}', 'Both calendars are free again.'],
      action: 'See my meetings',
    },
  },
  'meeting-placed': {
    vi: {
      subject: ['Gặp {other}: {until}, {table}', 'Cuộc gặp của bạn: {until}, {table}'],
      body: ['Cuộc gặp của bạn bắt đầu lúc {until}, tại {table}.', '{meeting}'],
      action: 'Xem và lưu vào lịch',
    },
    en: {
      subject: ['Meeting {other}: {until}, {table}', 'Your meeting: {until}, {table}'],
      body: ['Your meeting begins at {until}, at {table}.', '{meeting}'],
      action: 'See it and keep it in my calendar',
    },
  },
  'meeting-moved': {
    vi: {
      subject: ['Gặp {other} đổi sang {until}, {table}', 'Cuộc gặp của bạn đổi sang {until}, {table}'],
      body: [
        'Giờ cũ không còn gặp được: ban tổ chức đã bỏ khung giờ, hoặc một trong hai bên có phiên hay trực gian hàng vào giờ đó.',
        'Cuộc gặp của bạn được xếp lại vào {until}, tại {table}.',
        '{meeting}',
        'Nếu không tiện, hãy hủy cuộc gặp để trả lại giờ cho cả hai bên.',
      ],
      action: 'Xem cuộc gặp',
    },
    en: {
      subject: ['Meeting {other} is moved to {until}, {table}', 'Your meeting is moved to {until}, {table}'],
      body: [
        'The time before is no longer possible: the organisers took it away, or one of you has a session or a booth to attend to then.',
        'Your meeting now stands at {until}, at {table}.',
        '{meeting}',
        'If that does not suit you, cancel it, so that both of you are free again.',
      ],
      action: 'See the meeting',
    },
  },
  'meeting-reminded': {
    vi: {
      subject: ['Nhắc: gặp {other} lúc {until}, {table}', 'Nhắc: cuộc gặp của bạn lúc {until}, {table}'],
      body: [
        'Cuộc gặp của bạn bắt đầu lúc {until}, tại {table}.',
        '{meeting}',
        'Nếu không đến được, hãy hủy cuộc gặp để bên kia biết.',
      ],
      action: 'Xem cuộc gặp',
    },
    en: {
      subject: ['Soon: meeting {other}, {until}, {table}', 'Soon: your meeting, {until}, {table}'],
      body: [
        'Your meeting begins at {until}, at {table}.',
        '{meeting}',
        'If you cannot come, cancel it, so that the other side knows.',
      ],
      action: 'See the meeting',
    },
  },
  'meeting-lost': {
    vi: {
      subject: ['Gặp {other}: chưa có giờ mới', 'Cuộc gặp của bạn chưa có giờ mới'],
      body: [
        'Giờ cũ không còn gặp được và chưa có giờ nào khác hợp cả hai bên.',
        '{meeting}',
        'Bạn được báo ngay khi xếp được.',
      ],
      action: 'Xem các cuộc gặp',
    },
    en: {
      subject: ['Meeting {other}: no new time yet', 'Your meeting has no new time yet'],
      body: [
        'Its time is no longer possible, and there is no other one that suits both.',
        '{meeting}',
        'You are told as soon as there is.',
      ],
      action: 'See my meetings',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
