import type { Locale, Text } from './texts.js';

/** To delegates of an event, and to those who are invited to be. */
export const gatheringTexts = {
  'delegate-confirmed': {
    vi: {
      subject: 'Đăng ký tham dự {gathering} đã được xác nhận',
      body: [
        'Bạn đã có một chỗ tại sự kiện.',
        'Thẻ có mã của bạn nằm ở trang đăng ký; hãy mở trên điện thoại khi đến, hoặc nhận thẻ in tại bàn đón tiếp.',
      ],
      action: 'Mở thẻ của tôi',
    },
    en: {
      subject: 'Your registration for {gathering} is confirmed',
      body: [
        'A place at the event is yours.',
        'Your badge is on the page of your registration: open it on your phone when you arrive, or take a printed one at the desk.',
      ],
      action: 'Open my badge',
    },
  },
  'delegate-pending': {
    vi: {
      subject: 'Đã nhận đăng ký tham dự {gathering}',
      body: ['Ban tổ chức sẽ xem xét đăng ký của bạn và báo kết quả qua e-mail.'],
      action: 'Xem đăng ký',
    },
    en: {
      subject: 'Your registration for {gathering} was received',
      body: ['The organisers will look at your registration and write to you.'],
      action: 'See the registration',
    },
  },
  'delegate-waiting': {
    vi: {
      subject: 'Bạn đang ở danh sách chờ của {gathering}',
      body: [
        'Hiện loại đại biểu này đã đủ chỗ. Bạn đứng thứ {count} trong danh sách chờ.',
        'Khi có người nhường chỗ, chỗ đó tự động dành cho người đứng đầu đủ điều kiện và bạn được báo ngay.',
      ],
      action: 'Xem vị trí của tôi',
    },
    en: {
      subject: 'You are on the waiting list of {gathering}',
      body: [
        'All places of this kind are taken now. You are number {count} on the waiting list.',
        'A place that becomes free goes to the first who may have it, and you are told at once.',
      ],
      action: 'See my place',
    },
  },
  'delegate-rejected': {
    vi: {
      subject: 'Đăng ký tham dự {gathering} chưa được duyệt',
      body: ['Ban tổ chức chưa duyệt đăng ký của bạn. Lý do nằm ở trang đăng ký; bạn có thể sửa rồi gửi lại.'],
      action: 'Xem lý do',
    },
    en: {
      subject: 'Your registration for {gathering} was not approved',
      body: [
        'The organisers did not approve your registration. The page says why; you can change it and hand it in again.',
      ],
      action: 'See why',
    },
  },
  'delegate-cancelled': {
    vi: {
      subject: 'Đăng ký tham dự {gathering} đã bị hủy',
      body: ['Ban tổ chức đã hủy đăng ký của bạn. Lý do nằm ở trang đăng ký.'],
      action: 'Xem lý do',
    },
    en: {
      subject: 'Your registration for {gathering} was cancelled',
      body: ['The organisers cancelled your registration. The page says why.'],
      action: 'See why',
    },
  },
  'delegate-moved': {
    vi: {
      subject: 'Vị trí của bạn trong danh sách chờ {gathering} đã đổi',
      body: [
        'Ban tổ chức đã đổi vị trí của bạn; nay bạn đứng thứ {count}. Lý do và người thực hiện nằm ở trang đăng ký.',
      ],
      action: 'Xem vị trí của tôi',
    },
    en: {
      subject: 'Your place on the waiting list of {gathering} has changed',
      body: ['The organisers moved you; you are number {count} now. The page says why and who did it.'],
      action: 'See my place',
    },
  },
  'gathering-moved': {
    vi: {
      subject: '{gathering} đổi ngày hoặc địa điểm: {day}',
      body: [
        'Sự kiện nay diễn ra từ {day} đến {lastDay} tại {venue}. Ngày và địa điểm đã báo trước đây không còn đúng.',
        'Đăng ký của bạn vẫn giữ nguyên. Nếu không dự được, hãy hủy đăng ký ở trang Sự kiện của tôi để nhường chỗ.',
        'Giờ của từng phiên được báo khi ban tổ chức công bố lại chương trình.',
      ],
      action: 'Xem sự kiện',
    },
    en: {
      subject: '{gathering} has other days or another place: {day}',
      body: [
        'The event is now held from {day} to {lastDay} at {venue}. The days and the place that you were told before no longer hold.',
        'Your registration stays as it is. If you cannot come, cancel it under My events so that somebody else may have the place.',
        'You hear of the hours of sessions when the organisers release the agenda again.',
      ],
      action: 'See the event',
    },
  },
  'delegate-invited': {
    vi: {
      subject: 'Thư mời tham dự {gathering}',
      body: [
        '{organiser} trân trọng mời bạn tham dự {gathering}.',
        'Tư cách: {role}\nThời gian: {days}\nĐịa điểm: {place}\nHạn trả lời: {answerBy}',
        'Hãy mở thư mời và đăng nhập bằng chính địa chỉ e-mail đã nhận thư này để nhận lời hoặc từ chối. Nhận lời rồi, bạn điền phiếu đăng ký và nhận thẻ có mã. Chuyển tiếp thư cho người khác sẽ không dùng được.',
      ],
      action: 'Mở thư mời',
    },
    en: {
      subject: 'You are invited to {gathering}',
      body: [
        'You are invited to {gathering} by: {organiser}.',
        'Invited as: {role}\nWhen: {days}\nWhere: {place}\nPlease answer by: {answerBy}',
        'Open the invitation and sign in with the address that got this letter, to accept or decline. Once you have accepted, you fill in the registration and get a badge with a code. Passing the letter on to somebody else will not work.',
      ],
      action: 'Open the invitation',
    },
  },
  'invitation-withdrawn': {
    vi: {
      subject: 'Lời mời tham dự {gathering} đã được rút',
      body: [
        '{organiser} đã rút lời mời bạn tham dự {gathering} với tư cách {role}.',
        'Thư mời đã gửi không còn dùng được; bạn không cần trả lời. Nếu bạn cho rằng có nhầm lẫn, hãy liên hệ ban tổ chức.',
      ],
    },
    en: {
      subject: 'Your invitation to {gathering} was withdrawn',
      body: [
        'Your invitation to {gathering} as {role} was withdrawn by: {organiser}.',
        'The letter that you had no longer works, and you need not answer. If you think that this is a mistake, ask the organisers.',
      ],
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
