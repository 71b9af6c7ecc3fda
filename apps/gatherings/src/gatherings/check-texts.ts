import type { Check } from './gathering.js';

const texts: Record<Check, { vi: string; en: string }> = {
  'privacy-notice': {
    vi: 'Có thông báo về xử lý dữ liệu cá nhân.',
    en: 'There is a privacy notice.',
  },
  'days-ahead': { vi: 'Ngày khai mạc còn ở phía trước.', en: 'Its first day lies ahead.' },
  'registration-open-ended': {
    vi: 'Đăng ký đóng trước khi sự kiện kết thúc.',
    en: 'Registration closes before the event is over.',
  },
  'kinds-open': {
    vi: 'Có ít nhất một loại đại biểu tự đăng ký được.',
    en: 'At least one kind of delegate may register without an invitation.',
  },
};

export function checkText(code: Check, language: 'vi' | 'en'): string {
  return texts[code][language];
}
