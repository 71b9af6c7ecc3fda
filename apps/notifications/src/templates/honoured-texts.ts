import type { Locale, Text } from './texts.js';

/** Where works are nominated no results of a contest are published but a list of honoured works: to officers, to whoever made them, and to who approves it. */
export const honouredTexts = {
  'results-won': {
    vi: {
      subject: 'Công trình cơ quan bạn đề cử được vinh danh tại {edition}',
      body: [
        'Danh sách vinh danh của {edition} đã được công bố. Trong đó có công trình do cơ quan bạn đề cử:',
        '{prizes}',
        'Xin cảm ơn cơ quan đã giới thiệu công trình.',
      ],
      action: 'Xem danh sách được vinh danh',
    },
    en: {
      subject: 'A work that you nominated is honoured at {edition}',
      body: [
        'The honoured works of {edition} are published. Among them is what your body nominated:',
        '{prizes}',
        'Thank you for the nomination.',
      ],
      action: 'See the honoured works',
    },
  },
  'results-not-won': {
    vi: {
      subject: 'Danh sách vinh danh của {edition}',
      body: [
        'Danh sách vinh danh của {edition} đã được công bố. Lần này công trình do cơ quan bạn đề cử, {works}, chưa có trong danh sách.',
        'Xin cảm ơn cơ quan đã giới thiệu công trình; ban tổ chức mong tiếp tục nhận được đề cử ở kỳ sau.',
      ],
      action: 'Xem danh sách được vinh danh',
    },
    en: {
      subject: 'Honoured works of {edition}',
      body: [
        'The honoured works of {edition} are published. This time what your body nominated, {works}, is not among them.',
        'Thank you for the nomination; we hope for yours again next time.',
      ],
      action: 'See the honoured works',
    },
  },
  'honour-conferred': {
    vi: {
      subject: 'Giấy chứng nhận cho công trình {code}',
      body: [
        'Công trình {code} do cơ quan bạn đề cử được vinh danh tại {edition}: {prize}. Giấy chứng nhận đã sẵn sàng.',
      ],
      action: 'Xem giấy chứng nhận',
    },
    en: {
      subject: 'Certificate for the work {code}',
      body: [
        'The work {code}, which your body nominated, is honoured at {edition}: {prize}. The certificate is ready.',
      ],
      action: 'See the certificate',
    },
  },
  'author-results-won': {
    vi: {
      subject: 'Chúc mừng: công trình của bạn được vinh danh tại {edition}',
      body: [
        'Danh sách vinh danh của {edition} đã được công bố. Trong đó có công trình của bạn (hoặc của em mà bạn là cha mẹ, người giám hộ):',
        '{prizes}',
        'Ban Tổ chức trân trọng chúc mừng và cảm ơn bạn.',
      ],
      action: 'Xem danh sách được vinh danh',
    },
    en: {
      subject: 'Congratulations: your work is honoured at {edition}',
      body: [
        'The honoured works of {edition} are published. Among them is yours (or that of the child whose parent or guardian you are):',
        '{prizes}',
        'The organisers congratulate you, and thank you.',
      ],
      action: 'See the honoured works',
    },
  },
  'author-results-not-won': {
    vi: {
      subject: 'Danh sách vinh danh của {edition}',
      body: [
        'Danh sách vinh danh của {edition} đã được công bố. Lần này công trình của bạn, {works}, chưa có trong danh sách.',
        'Được đề cử đã là một sự ghi nhận. Xin cảm ơn công sức của bạn; mong được gặp lại bạn ở kỳ sau.',
      ],
      action: 'Xem danh sách được vinh danh',
    },
    en: {
      subject: 'Honoured works of {edition}',
      body: [
        'The honoured works of {edition} are published. This time your work, {works}, is not among them.',
        'To be nominated is a recognition of its own. Thank you for your effort; we hope to see you again next time.',
      ],
      action: 'See the honoured works',
    },
  },
  'publication-awaits-asked': {
    vi: {
      subject: 'Danh sách vinh danh của {edition} chờ người thứ hai duyệt',
      body: [
        'Danh sách vinh danh của {edition} đã được niêm phong, hẹn công bố lúc {until}.',
        'Danh sách chỉ được công bố sau khi một người khác với người niêm phong xem lại và duyệt.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'The honoured works of {edition} wait for a second person',
      body: [
        'The list of honoured works of {edition} is sealed, to be published at {until}.',
        'It becomes public only after somebody else than who sealed it has looked at it and approved.',
      ],
      action: 'Look and approve',
    },
  },
  'publication-awaits-day-before': {
    vi: {
      subject: 'Chưa ai duyệt danh sách vinh danh của {edition}',
      body: [
        'Danh sách vinh danh của {edition} hẹn công bố lúc {until} nhưng chưa có người thứ hai duyệt.',
        'Nếu đến giờ vẫn chưa được duyệt, danh sách sẽ không công bố.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'Nobody has approved the honoured works of {edition} yet',
      body: [
        'The honoured works of {edition} are to be published at {until}, and no second person has approved them.',
        'Without an approval they will not be published at that moment.',
      ],
      action: 'Look and approve',
    },
  },
  'publication-awaits-moment': {
    vi: {
      subject: 'Danh sách vinh danh của {edition} chưa công bố được',
      body: [
        'Đã đến giờ hẹn công bố danh sách vinh danh của {edition} ({until}) nhưng chưa có người thứ hai duyệt, nên danh sách chưa công bố.',
        'Danh sách sẽ công bố ngay khi có người thứ hai duyệt; hoặc mở niêm phong để hẹn giờ khác.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'The honoured works of {edition} are not published',
      body: [
        'The moment of publication of {edition} has come ({until}), but no second person has approved, so nothing was published.',
        'It will be published as soon as a second person approves; or open the seal to set another moment.',
      ],
      action: 'Look and approve',
    },
  },
  'revocation-awaits': {
    vi: {
      subject: 'Đề nghị thu hồi một vinh danh của {edition} chờ người thứ hai duyệt',
      body: [
        'Có người đề nghị thu hồi vinh danh của một công trình trong {edition}.',
        'Vinh danh chỉ bị thu hồi sau khi một người khác với người đề nghị xem lại và duyệt.',
      ],
      action: 'Xem và duyệt',
    },
    en: {
      subject: 'An honour of {edition} is to be taken back: a second person is asked',
      body: [
        'Somebody has asked to take back the honour of a work in {edition}.',
        'It is taken back only after somebody else than who asked has looked at it and approved.',
      ],
      action: 'Look and approve',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
