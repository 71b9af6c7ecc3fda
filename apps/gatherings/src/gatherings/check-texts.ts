import { deadlineText } from '@sangtao/programmes/deadline';
import { checklist, type Check, type Gathering } from './gathering.js';

type Language = 'vi' | 'en';
type Words = Record<Language, string>;

/** The rule; and where it is broken which field, why, and what to do. */
const texts: Record<Check, { rule: Words; broken: Words }> = {
  'privacy-notice': {
    rule: { vi: 'Có thông báo về xử lý dữ liệu cá nhân.', en: 'There is a privacy notice.' },
    broken: {
      vi: 'Chưa có thông báo về xử lý dữ liệu cá nhân: hãy viết ở mục Giới thiệu, dữ liệu cá nhân.',
      en: 'There is no privacy notice: write one under Texts and privacy.',
    },
  },
  'days-ahead': {
    rule: { vi: 'Ngày khai mạc còn ở phía trước.', en: 'Its first day lies ahead.' },
    broken: {
      vi: 'Ngày khai mạc {startsOn} đã đến hoặc đã qua: hãy chọn ngày sau hôm nay.',
      en: 'Its first day, {startsOn}, has come or is past: choose one after today.',
    },
  },
  'registration-lasts': {
    rule: { vi: 'Đăng ký mở trước khi đóng.', en: 'Registration opens before it closes.' },
    broken: {
      vi: 'Đăng ký mở từ {opens}, sau khi đã đóng ({closes}): hãy cho mở sớm hơn hoặc đóng muộn hơn.',
      en: 'Registration opens at {opens}, after it closes at {closes}: open it earlier or close it later.',
    },
  },
  'registration-ahead': {
    rule: { vi: 'Hạn đăng ký còn ở phía trước.', en: 'Registration ends in the future.' },
    broken: {
      vi: 'Hạn đăng ký {closes} đã qua, nên không ai đăng ký được: hãy dời hạn đăng ký.',
      en: 'Registration ended at {closes}, so nobody could register: move its end.',
    },
  },
  'registration-open-ended': {
    rule: { vi: 'Đăng ký đóng trước khi sự kiện kết thúc.', en: 'Registration closes before the event is over.' },
    broken: {
      vi: 'Hạn đăng ký {closes} sau ngày bế mạc {endsOn}: hãy dời hạn về chậm nhất là hết ngày bế mạc.',
      en: 'Registration ends at {closes}, after the last day {endsOn}: move its end to that day at the latest.',
    },
  },
  'kinds-open': {
    rule: {
      vi: 'Có ít nhất một loại đại biểu tự đăng ký được.',
      en: 'At least one kind of delegate may register without an invitation.',
    },
    broken: {
      vi: 'Loại đại biểu nào cũng chỉ theo lời mời hoặc có chỉ tiêu bằng 0: hãy mở ít nhất một loại để tự đăng ký.',
      en: 'Every kind of delegate is by invitation only or has no places: open one at least to those who come by themselves.',
    },
  },
};

/** The checklist in words: what is right as its rule, what is not with the way to put it right. */
export function checklistIn(gathering: Gathering, now: Date, language: Language) {
  const { startsOn, endsOn, timeZone } = gathering;
  const facts: Record<string, string> = {
    ...{ startsOn: dayText(startsOn), endsOn: dayText(endsOn) },
    opens: deadlineText(gathering.registrationOpensAt, language, timeZone),
    closes: deadlineText(gathering.registrationClosesAt, language, timeZone),
  };
  return checklist(gathering, now).map(({ code, ok }) => {
    const words = texts[code][ok ? 'rule' : 'broken'][language];
    return { code, ok, message: words.replace(/\{(\w+)\}/g, (_, name: string) => facts[name]!) };
  });
}

/** `12/11/2026`, in both languages. */
function dayText(day: string): string {
  return day.split('-').toReversed().join('/');
}
