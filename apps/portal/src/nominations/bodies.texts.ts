/** What organisers read. */
export const bodiesTexts = {
  lead: [
    '{{active}} trong {{all}} cơ quan đã gửi đề cử; {{sent}} công trình.',
    '{{active}} of {{all}} bodies have sent nominations; works: {{sent}}.',
  ],
  all: ['Tất cả', 'All'],
  silent: ['Chưa gửi', 'None sent'],
  some: ['Đã gửi', 'Sent some'],
  find: ['Tìm cơ quan', 'Find a body'],
  body: ['Cơ quan', 'Body'],
  sent: ['Đã gửi', 'Sent'],
  underway: ['Đang làm', 'Under way'],
  declined: ['Từ chối', 'Declined'],
  reminded: ['Đã nhắc', 'Reminded'],
  noOfficer: ['Chưa có cán bộ đề cử', 'No nominating officer yet'],
  withoutOfficer: [
    '{{bodies}} cơ quan chưa có cán bộ đề cử nên chưa nhắc được. Quản trị viên trao vai trò Người đề cử tại trang Quản trị.',
    'Bodies without a nominating officer, which no letter can reach yet: {{bodies}}. An administrator gives somebody the role of nominator on the administration page.',
  ],
  choose: ['Chọn {{name}}', 'Choose {{name}}'],
  chooseAll: ['Chọn tất cả', 'Choose all'],
  remind: ['Nhắc {{count}} cơ quan', 'Remind bodies: {{count}}'],
  remindTitle: ['Nhắc {{count}} cơ quan?', 'Remind bodies: {{count}}?'],
  remindBody: [
    'Mỗi cán bộ đề cử của {{count}} cơ quan đã chọn nhận một thư. Mỗi cơ quan nhận nhiều nhất một lần nhắc trong 24 giờ.',
    'Every nominating officer of the chosen bodies ({{count}}) gets one letter. A body is reminded once in 24 hours at most.',
  ],
  remindedOk: [
    'Đã nhắc {{officers}} cán bộ của {{bodies}} cơ quan.',
    'Officers reminded: {{officers}}, of bodies: {{bodies}}.',
  ],
  nobody: ['{{bodies}} cơ quan chưa có cán bộ đề cử nào.', 'Bodies without an officer: {{bodies}}.'],
  none: ['Không có cơ quan nào như vậy', 'There is no such body'],
} as const;
