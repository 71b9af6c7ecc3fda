import type { Locale, Text } from './texts.js';

/** To the organisers of an event, of what happens at its gates. */
export const gateTexts = {
  'wrongly-admitted': {
    vi: {
      subject: '{gathering}: {count} lượt vào cổng cần xem lại',
      body: [
        'Khi gộp lượt quét của mọi thiết bị, có thêm {count} lượt đã được cho vào nhưng không đúng: một thẻ vào hai lần, thẻ đã thu hồi, sai ngày hoặc sai khu vực.',
        'Danh sách ghi rõ từng lượt, cổng và cả hai thiết bị. Nếu có thêm lượt như vậy, bạn được báo lại sau ít nhất mười lăm phút.',
      ],
      action: 'Xem các lượt cần xem lại',
    },
    en: {
      subject: '{gathering}: {count} admissions to be looked at',
      body: [
        'With the scans of all devices together, {count} more were let in who should not have been: one badge twice, a badge that was revoked, a wrong day or a wrong zone.',
        'The list has each of them with its gate and both devices. Should there be more, you hear of them in a quarter of an hour at the earliest.',
      ],
      action: 'See them',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
