import type { EntryProblem, ProblemCode } from './entry-form.js';

export const problemWords: Record<ProblemCode, { vi: string; en: string }> = {
  required: { vi: 'Phần này bắt buộc, bạn chưa điền.', en: 'This is required and still empty.' },
  'unknown-field': {
    vi: 'Lĩnh vực này không có trong thể lệ. Hãy chọn lại.',
    en: 'The rulebook has no such field. Choose another.',
  },
  'unknown-item': { vi: 'Mẫu hồ sơ không có mục này.', en: 'The entry form has no such item.' },
  'wrong-kind': {
    vi: 'Giá trị không đúng kiểu của mục này.',
    en: 'The value is not of the kind that this item asks for.',
  },
  'not-an-option': { vi: 'Hãy chọn một trong các phương án.', en: 'Choose one of the options.' },
  'too-few-words': {
    vi: 'Mới có {words} từ; cần ít nhất {min} từ.',
    en: '{words} words so far; at least {min} are needed.',
  },
  'too-many-words': { vi: 'Có {words} từ; tối đa {max} từ.', en: '{words} words; at most {max} are allowed.' },
  'no-author': { vi: 'Hãy ghi ít nhất một tác giả.', en: 'Name at least one author.' },
  'too-many-authors': { vi: 'Tối đa {max} tác giả.', en: 'At most {max} authors.' },
  'author-name': { vi: 'Hãy ghi họ và tên tác giả.', en: 'Give the author’s full name.' },
  'shares-total': {
    vi: 'Tổng tỷ lệ đóng góp là {sum} %; phải bằng {total} %.',
    en: 'The contributions add up to {sum} %; they must be {total} %.',
  },
  'one-leader': { vi: 'Hãy chọn đúng một chủ nhiệm nhóm.', en: 'Choose exactly one leader of the group.' },
  'document-missing': { vi: 'Tài liệu bắt buộc này chưa có.', en: 'This required document is missing.' },
  'too-many-files': { vi: 'Tối đa {max} tệp.', en: 'At most {max} files.' },
  'consent-missing': {
    vi: 'Bạn cần đồng ý với nội dung này để nộp hồ sơ.',
    en: 'Your agreement is needed to hand in.',
  },
  'prize-year': {
    vi: 'Giải thưởng phải của năm {from} đến {to}; đang ghi năm {year}. Sửa năm nếu ghi nhầm, hoặc chọn một giải khác của công trình.',
    en: 'The prize must be of {from} to {to}; the year given is {year}. Put it right, or name another prize of the work.',
  },
};

/** What is wrong and what to do, in the reader's language. */
export function problemText({ code, data = {} }: EntryProblem, language: 'vi' | 'en'): string {
  return problemWords[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
