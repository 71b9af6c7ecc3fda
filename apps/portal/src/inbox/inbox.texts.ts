export const inboxTexts = {
  title: ['Thông báo', 'Notifications'],
  allRead: ['Đánh dấu đã đọc tất cả', 'Mark all as read'],
  none: ['Chưa có thông báo', 'No notifications'],
  noneBody: [
    'Biên nhận, yêu cầu bổ sung, lời mời chấm và kết quả sẽ đến đây và qua e-mail.',
    'Receipts, requests, invitations and results arrive here and by e-mail.',
  ],
  open: ['Mở', 'Open'],
  fresh: ['mới', 'new'],
} as const;
