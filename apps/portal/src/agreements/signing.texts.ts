/** From where an agreement comes, where it is signed, and who looks after it. */
export const signingTexts = {
  signedAtEvent: ['Ký tại sự kiện', 'Signed at the event'],
  signedElsewhere: ['Không ký tại sự kiện', 'Not at an event'],
  signingSession: ['Phiên ký kết', 'Signing session'],
  signingSessions: ['Phiên ký kết', 'Signing sessions'],
  otherSessions: ['Phiên khác', 'Other sessions'],
  announced: ['Hiện trên trang chương trình của sự kiện', 'Shown on the agenda page of the event'],
  announcedHelp: [
    'Ai cũng đọc được tên thỏa thuận và tên các bên; không có tên người.',
    'Everybody reads its subject and the names of its parties; no names of people.',
  ],
  signatory: ['Người ký', 'Signs for it'],
  signatoryHelp: ['Họ tên và chức vụ, như khi xướng tên', 'Name and position, as they are read out'],
  noSessions: ['Sự kiện chưa công bố chương trình.', 'The event has not released its agenda.'],
  contactEmail: ['E-mail của cán bộ theo dõi', 'E-mail of whoever looks after it'],
  contactName: ['Họ tên cán bộ theo dõi', 'Name of whoever looks after it'],
  contactNow: ['Hiện nay: {{name}}', 'At present: {{name}}'],
  contactHelp: [
    'Để trống: cán bộ của tỉnh theo dõi và được nhắc.',
    'Left empty: the officers of the province look after it and are told.',
  ],
  fromMeetingLead: [
    'Nội dung và hai bên lấy từ cuộc gặp riêng. Hãy xem lại, rồi điền tỉnh theo dõi, ngày rà soát và sản phẩm phải giao.',
    'The subject and both parties come from the meeting. Look them over, then fill in the province, the review date and the deliverables.',
  ],
  origin: ['Xuất phát từ', 'Came of'],
  fromMeeting: ['một cuộc gặp riêng', 'a meeting of two'],
} as const;
