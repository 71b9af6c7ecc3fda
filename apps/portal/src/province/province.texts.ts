export const provinceTexts = {
  title: ['Tỉnh, thành của tôi', 'My province'],
  lead: [
    'Các bài dự thi của {{names}}: đã nộp, đang ở bước nào, còn thiếu gì.',
    'Entries of {{names}}: what was handed in, where it stands, what is missing.',
  ],
  everywhere: ['mọi tỉnh, thành', 'every province'],
  edition: ['Kỳ thi', 'Edition'],
  none: ['Chưa có kỳ thi nào', 'No editions yet'],
  noneBody: [
    'Khi một kỳ thi được công bố, các bài của tỉnh sẽ hiện ở đây.',
    'Once an edition is announced, your entries stand here.',
  ],
  notOfficer: ['Trang này dành cho cán bộ đầu mối của tỉnh, thành', 'This page is for a province’s officer'],
  notOfficerBody: [
    'Quản trị viên cấp quyền “cán bộ tỉnh” cho tài khoản của bạn thì trang này mở.',
    'It opens once an administrator gives your account the officer’s grant.',
  ],
} as const;
