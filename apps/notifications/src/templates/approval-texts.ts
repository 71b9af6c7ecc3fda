import type { Locale, Text } from './texts.js';

/** To those who may be the second person. They name no work and no prize: nothing of a result leaves before its moment. */
export const approvalTexts = {
  'closing-awaits': {
    vi: {
      subject: 'Đề nghị đóng nhận hồ sơ sớm của {edition} chờ người thứ hai duyệt',
      body: [
        'Theo quyết định số {number}, có đề nghị ngừng nhận hồ sơ của {edition} trước hạn (đề nghị lúc {at}).',
        'Lý do: {note}',
        'Chỉ khi một người khác với người đề nghị xem lại và duyệt thì mới đóng; đã đóng thì không mở lại được.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'Closing {edition} early waits for a second person',
      body: [
        'By decision {number}, {edition} is to take no more entries before its deadline (asked at {at}).',
        'Reason: {note}',
        'It closes only once somebody else than who asked has looked at it and approved; what has closed stays closed.',
      ],
      action: 'Look and approve',
    },
  },
  'publication-awaits-asked': {
    vi: {
      subject: 'Kết quả {edition} chờ người thứ hai duyệt',
      body: [
        'Kết quả {edition} đã được niêm phong, hẹn công bố lúc {until}.',
        'Kết quả chỉ được công bố sau khi một người khác với người niêm phong xem lại và duyệt.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'Results of {edition} wait for a second person',
      body: [
        'The results of {edition} are sealed, to be published at {until}.',
        'They become public only after somebody else than who sealed them has looked at them and approved.',
      ],
      action: 'Look and approve',
    },
  },
  'publication-awaits-day-before': {
    vi: {
      subject: 'Chưa ai duyệt kết quả {edition}',
      body: [
        'Kết quả {edition} hẹn công bố lúc {until} nhưng chưa có người thứ hai duyệt.',
        'Nếu đến giờ vẫn chưa được duyệt, kết quả sẽ không công bố.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'Nobody has approved the results of {edition} yet',
      body: [
        'The results of {edition} are to be published at {until}, and no second person has approved them.',
        'Without an approval they will not be published at that moment.',
      ],
      action: 'Look and approve',
    },
  },
  'publication-awaits-moment': {
    vi: {
      subject: 'Kết quả {edition} chưa công bố được',
      body: [
        'Đã đến giờ hẹn công bố kết quả {edition} ({until}) nhưng chưa có người thứ hai duyệt, nên kết quả chưa công bố.',
        'Kết quả sẽ công bố ngay khi có người thứ hai duyệt; hoặc mở niêm phong để hẹn giờ khác.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'The results of {edition} are not published',
      body: [
        'The moment of publication of {edition} has come ({until}), but no second person has approved, so nothing was published.',
        'It will be published as soon as a second person approves; or open the seal to set another moment.',
      ],
      action: 'Look and approve',
    },
  },
  'revocation-awaits': {
    vi: {
      subject: 'Đề nghị thu hồi một giải thưởng của {edition} chờ người thứ hai duyệt',
      body: [
        'Có người đề nghị thu hồi một giải thưởng của {edition}.',
        'Giải thưởng chỉ bị thu hồi sau khi một người khác với người đề nghị xem lại và duyệt.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'A prize of {edition} is to be taken back: a second person is asked',
      body: [
        'Somebody has asked to take back a prize of {edition}.',
        'It is taken back only after somebody else than who asked has looked at it and approved.',
      ],
      action: 'Look and approve',
    },
  },
  'release-awaits': {
    vi: {
      subject: 'Sách của {edition} chờ người thứ hai duyệt phát hành',
      body: [
        'Sách của {edition} đã dàn trang xong và có người đề nghị phát hành.',
        'Sách chỉ được phát hành sau khi một người khác với người đề nghị xem lại và duyệt.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'The book of {edition} is to be released: a second person is asked',
      body: [
        'The book of {edition} is made, and somebody has asked to release it.',
        'It is released only after somebody else than who asked has looked at it and approved.',
      ],
      action: 'Look and approve',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
