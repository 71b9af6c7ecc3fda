export const dutyTexts = {
  title: ['Giờ trực gian hàng của tôi', 'My duty at the booth'],
  body: [
    'Trong giờ trực, hệ thống không xếp cuộc gặp riêng cho bạn. Cuộc gặp đã xếp vào giờ đó được chuyển sang giờ khác và hai bên được báo.',
    'No meeting is placed while you are on duty. One that stands there already moves to another time, and both of you are told.',
  ],
  none: ['Chưa đặt giờ trực nào.', 'No duty yet.'],
  from: ['Từ', 'From'],
  until: ['Đến', 'Until'],
  add: ['Thêm giờ trực', 'Add'],
  drop: ['Bỏ giờ trực {{time}}', 'Drop {{time}}'],
  saved: ['Đã lưu giờ trực', 'Kept'],
} as const;
