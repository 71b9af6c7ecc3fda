import type { Locale, Text } from './texts.js';

/** To those who follow sessions of an agenda, and to exhibitors. */
export const floorTexts = {
  'agenda-moved': {
    vi: {
      subject: 'Chương trình {gathering} có thay đổi ở phiên bạn theo dõi',
      body: ['Đổi giờ:\n{times}', 'Đổi phòng:\n{rooms}', 'Không diễn ra:\n{dropped}'],
      action: 'Xem chương trình',
    },
    en: {
      subject: '{gathering}: sessions that you follow have changed',
      body: ['At another time:\n{times}', 'In another room:\n{rooms}', 'Not taking place:\n{dropped}'],
      action: 'See the agenda',
    },
  },
  'booth-shortlisted': {
    vi: {
      subject: 'Đơn xin gian hàng tại {gathering} đang trong danh sách chọn',
      body: [
        'Ban tổ chức sẽ đề nghị gian hàng khi có gian phù hợp. Nếu bạn có đề nghị trước đó, đề nghị ấy đã hết hạn.',
      ],
      action: 'Xem đơn',
    },
    en: {
      subject: 'Your application for a booth at {gathering} is on the short list',
      body: ['The organisers offer you a booth when one fits. If you had an offer, it has ended.'],
      action: 'See the application',
    },
  },
  'booth-offered': {
    vi: {
      subject: '{gathering}: bạn được đề nghị gian hàng',
      body: [
        'Bạn được chọn một trong các gian: {codes}. Ai xác nhận trước thì nhận gian đó.',
        'Đề nghị có hiệu lực đến {until}; sau đó gian được dành cho người khác.',
        'Sự kiện diễn ra từ {day} đến {lastDay} tại {venue}.',
      ],
      action: 'Xem và xác nhận',
    },
    en: {
      subject: '{gathering}: a booth is offered to you',
      body: [
        'You may take one of these booths: {codes}. Who confirms first has it.',
        'The offer holds until {until}; after that the booth is for others.',
        'The event is held from {day} to {lastDay} at {venue}.',
      ],
      action: 'Look and confirm',
    },
  },
  'booth-confirmed': {
    vi: {
      subject: '{gathering}: gian hàng của bạn là {codes}',
      body: [
        'Gian {codes} đã dành cho bạn và hiện trên sơ đồ.',
        'Sự kiện diễn ra từ {day} đến {lastDay} tại {venue}.',
        'Việc tiếp theo: cho biết giờ bạn trực gian, để không cuộc gặp nào được xếp vào giờ đó.',
      ],
      action: 'Xem gian hàng và đặt giờ trực',
    },
    en: {
      subject: '{gathering}: your booth is {codes}',
      body: [
        'Booth {codes} is yours and stands on the map.',
        'The event is held from {day} to {lastDay} at {venue}.',
        'What comes next: say when you are on duty there, so that no meeting is placed at that time.',
      ],
      action: 'See the booth and say when I am on duty',
    },
  },
  'booth-declined': {
    vi: {
      subject: 'Đơn xin gian hàng tại {gathering} không được chấp nhận',
      body: ['Ban tổ chức chưa xếp được gian cho đơn của bạn.'],
      action: 'Xem đơn',
    },
    en: {
      subject: 'No booth for your application at {gathering}',
      body: ['The organisers have no booth for your application.'],
      action: 'See the application',
    },
  },
  'booth-vacated': {
    vi: {
      subject: '{gathering}: bạn không còn giữ gian hàng',
      body: ['Gian hàng đã trống trở lại. Nếu đây không phải ý bạn, hãy liên hệ ban tổ chức.'],
      action: 'Xem đơn',
    },
    en: {
      subject: '{gathering}: you no longer hold a booth',
      body: ['Your booth is free again. If you did not want this, ask the organisers.'],
      action: 'See the application',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
