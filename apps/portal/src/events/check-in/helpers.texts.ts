export const gateHelperTexts = {
  tab: ['Người giúp', 'Helpers'],
  lead: [
    'Người giúp đăng ký được máy của mình và quét thẻ ở sự kiện này, không thấy gì khác của ban tổ chức. Máy của họ giữ tên và đơn vị của mọi đại biểu; bỏ người giúp thì máy của họ bị thu hồi ngay.',
    'A helper registers an own device and reads badges at this event, and sees nothing else of the office. Their device holds the names and organisations of all delegates; once you take a helper out, their devices are revoked.',
  ],
  none: ['Chưa có người giúp', 'No helpers yet'],
  noneBody: [
    'Thêm tình nguyện viên bằng địa chỉ e-mail; họ đăng nhập bằng địa chỉ đó và thấy mục Check-in.',
    'Add volunteers by their e-mail address; they sign in with it and find Check-in in their menu.',
  ],
  name: ['Họ tên', 'Name'],
  email: ['E-mail', 'E-mail'],
  add: ['Thêm người giúp', 'Add a helper'],
  added: ['Đã thêm {{name}}', '{{name}} may check in now'],
  drop: ['Bỏ', 'Take out'],
  dropNamed: ['Bỏ {{name}}', 'Take out {{name}}'],
  dropTitle: ['Bỏ {{name}} khỏi người giúp?', 'Take {{name}} out?'],
  dropBody: [
    'Máy của người này bị thu hồi ngay và không đọc được thẻ nữa. Thêm lại được, nhưng phải đăng ký máy lại tại chỗ.',
    'Their devices are revoked at once and read no badges any more. They can be added again, but have to register their devices anew.',
  ],
  dropped: ['Đã bỏ; máy của người này không đọc được thẻ nữa', 'Done; their devices read no badges any more'],
} as const;
