export const myHonoursTexts = {
  title: ['Vinh danh của tôi', 'My honours'],
  lead: [
    'Giải thưởng và vinh danh của những công trình mà bạn là tác giả, người nộp hồ sơ hoặc cán bộ đề cử.',
    'Prizes and honours of works that you made, entered or nominated.',
  ],
  none: ['Bạn chưa có giải thưởng hay vinh danh nào', 'You have no prizes or honours yet'],
  noneBody: [
    'Khi kết quả được công bố, giấy chứng nhận của bạn hiện ở đây. Trong khi chờ, xem hồ sơ của bạn đang ở bước nào.',
    'Your certificates appear here when results are published. Meanwhile, see where your entries stand.',
  ],
  toEntries: ['Hồ sơ của tôi', 'My entries'],
  conferred: ['Trao ngày {{at}}', 'Conferred {{at}}'],
  decision: ['Quyết định số {{number}}', 'Decision {{number}}'],
  revokedAt: [
    'Thu hồi ngày {{at}}: giấy chứng nhận không còn hiệu lực.',
    'Revoked {{at}}: the certificate no longer holds.',
  ],
  pdf: ['Giấy chứng nhận (PDF)', 'Certificate (PDF)'],
  pdfOf: ['Giấy chứng nhận (PDF): {{title}}', 'Certificate (PDF): {{title}}'],
  results: ['Danh sách công bố', 'Published list'],
  'book.selected': ['Trong sách: chờ ban biên tập', 'In the book: waits for the editors'],
  'book.edited': ['Trong sách: đang biên tập', 'In the book: being edited'],
  'book.with-author': ['Trong sách: chờ bạn duyệt nội dung', 'In the book: waits for your approval'],
  'book.approved': ['Trong sách: bạn đã duyệt nội dung', 'In the book: you have approved the text'],
  'book.released': ['Trong sách đã phát hành: đọc trang của công trình', 'In the book, which is out: read its page'],
  'book.ready': ['Trong sách: sẵn sàng in', 'In the book: ready for print'],
} as const;
