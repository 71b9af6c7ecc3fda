import type { Locale, Text } from './texts.js';

/** To those who answer for agreements and their tasks, and who looks after them in a province. */
export const agreementTexts = {
  'agreement-signed': {
    vi: {
      subject: ['Thỏa thuận vừa ký: {title}', 'Bạn phụ trách một thỏa thuận vừa ký'],
      body: [
        'Một thỏa thuận mà bạn phụ trách, hoặc có nhiệm vụ của bạn, được ký ngày {day}.',
        '{agreement}',
        'Ngày rà soát: {lastDay}. Các nhiệm vụ được theo dõi từ hôm nay.',
      ],
      action: 'Xem nhiệm vụ của tôi',
    },
    en: {
      subject: ['Signed: {title}', 'You answer for an agreement that was signed'],
      body: [
        'An agreement that you answer for, or in which you have a task, was signed on {day}.',
        '{agreement}',
        'It is reviewed on {lastDay}. Its tasks count from today.',
      ],
      action: 'See my tasks',
    },
  },
  'agreement-no-update': {
    vi: {
      subject: '{count} ngày chưa có tin: {title}',
      body: [
        'Thỏa thuận “{title}” đã {count} ngày chưa có tiến độ mới, tính từ {day}.',
        '{agreement}',
        'Các bên cần báo tiến độ, hoặc hẹn ngày xong cho từng nhiệm vụ. Lời hẹn được ghi lại, nhưng không thay cho tiến độ.',
      ],
      action: 'Mở thỏa thuận',
    },
    en: {
      subject: '{count} days without news: {title}',
      body: [
        'Nothing new was reported of the agreement “{title}” for {count} days, counted from {day}.',
        '{agreement}',
        'The parties are asked to report progress, or to promise a day for each task. A promise is kept in the history, but it is no progress.',
      ],
      action: 'Open the agreement',
    },
  },
  'agreement-not-begun': {
    vi: {
      subject: 'Ký {count} ngày, chưa triển khai: {title}',
      body: [
        'Thỏa thuận “{title}” ký ngày {day}, đến nay đã {count} ngày mà chưa nhiệm vụ nào bắt đầu.',
        '{agreement}',
        'Các bên cần bắt đầu nhiệm vụ đầu tiên, hoặc cho biết vướng ở đâu.',
      ],
      action: 'Mở thỏa thuận',
    },
    en: {
      subject: 'Signed {count} days ago, nothing begun: {title}',
      body: [
        'The agreement “{title}” was signed on {day}; after {count} days none of its tasks was begun.',
        '{agreement}',
        'The parties are asked to begin the first one, or to say what stands in the way.',
      ],
      action: 'Open the agreement',
    },
  },
  'task-overdue': {
    vi: {
      subject: 'Nhiệm vụ quá hạn: {title}',
      body: [
        'Nhiệm vụ “{title}” có hạn ngày {day}, đã quá hạn từ {count} ngày trở lên.',
        '{agreement}',
        'Bên phụ trách cần báo kết quả kèm minh chứng, hoặc hẹn ngày xong.',
      ],
      action: 'Xem nhiệm vụ',
    },
    en: {
      subject: 'Task overdue: {title}',
      body: [
        'The task “{title}” was due on {day}; days that have passed, at least: {count}.',
        '{agreement}',
        'Whoever answers for it is asked to report what was done, with what shows it, or to promise a day.',
      ],
      action: 'See the task',
    },
  },
  'agreement-chased': {
    vi: {
      subject: 'Đề nghị báo tiến độ: {title}',
      body: ['Cán bộ theo dõi đề nghị bạn cho biết tiến độ của “{title}”.', '{note}', '{agreement}'],
      action: 'Báo tiến độ',
    },
    en: {
      subject: 'How does it stand: {title}',
      body: ['The officer who looks after it asks you how “{title}” stands.', '{note}', '{agreement}'],
      action: 'Report progress',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
