import type { Locale, Text } from './texts.js';

export const fileTexts = {
  'file-infected': {
    vi: {
      subject: 'Tệp “{document}” chứa mã độc',
      body: [
        'Tệp bạn tải lên ở mục “{document}” cho {edition} chứa mã độc nên đã bị xóa.',
        'Hãy quét máy của bạn, mở bài dự thi để xem tên tệp, xóa dòng đó rồi tải lên một bản sạch. Nếu bài đã hết hạn sửa, hãy liên hệ ban thư ký để được mở lại.',
      ],
      action: 'Mở bài dự thi',
    },
    en: {
      subject: 'The file “{document}” held malware',
      body: [
        'The file that you uploaded as “{document}” for {edition} held malware and was deleted.',
        'Scan your computer, open the entry to see the name of the file, remove its line, and upload a clean copy. If the entry can no longer be changed, ask the secretariat to open it again.',
      ],
      action: 'Open the entry',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
