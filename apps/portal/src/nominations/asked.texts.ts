/** What the nominee reads, or who answers for a child. */
export const askedTexts = {
  title: ['Đề cử chờ bạn', 'Nominations for you'],
  one: ['Bạn được đề cử', 'You are nominated'],
  oneChild: ['Em {{name}} được đề cử', '{{name}} is nominated'],
  leadChild: [
    '{{body}} đề cử công trình này của em. Cha mẹ hoặc người giám hộ xem lại thông tin về em, rồi xác nhận hoặc từ chối.',
    '{{body}} nominates this work of the child. As the parent or guardian, look at what is said about the child, then confirm or decline.',
  ],
  lead: [
    '{{body}} đề cử công trình này. Hãy xem lại thông tin về mình, rồi xác nhận hoặc từ chối.',
    '{{body}} nominates this work. Look at what is said about you, then confirm or decline.',
  ],
  none: ['Không có đề cử nào xin bạn xác nhận', 'Nobody asks you to confirm a nomination'],
  noneBody: [
    'Nếu bạn nhận được thư, hãy đăng nhập bằng chính địa chỉ e-mail đã nhận thư đó.',
    'If you got a letter, sign in with the very address that it came to.',
  ],
  due: ['Hạn trả lời', 'Answer by'],
  work: ['Công trình', 'The work'],
  authors: ['Tác giả', 'Authors'],
  field: ['Lĩnh vực', 'Field'],
  province: ['Tỉnh, thành', 'Province'],
  documents: ['Tài liệu', 'Documents'],
  'file.waiting': ['Đang quét mã độc; mở được sau khi quét xong.', 'Being scanned; it opens once that is done.'],
  'file.infected': [
    'Tệp chứa mã độc nên đã bị xóa. Cơ quan đề cử đã được báo.',
    'The file held malware and was deleted. The nominating body was told.',
  ],
  facts: ['Thông tin về bạn', 'About you'],
  factsChild: ['Thông tin về em được đề cử', 'About the child who is nominated'],
  factsLead: [
    'Sửa nếu chưa đúng. Thông tin sửa được đưa vào hồ sơ.',
    'Put right what is wrong; it goes into the dossier.',
  ],
  publish: [
    'Tôi đồng ý công bố tên và ảnh của tôi trên trang công khai và trong Sách',
    'I agree that my name and photograph are published on public pages and in the Book',
  ],
  publishChild: [
    'Tôi đồng ý công bố tên và ảnh của em {{name}} trên trang công khai và trong Sách',
    'I agree that the name and photograph of {{name}} are published on public pages and in the Book',
  ],
  publishHelp: [
    'Có thể rút lại bất cứ lúc nào ở trang này; tên và ảnh sẽ rời khỏi các trang công khai.',
    'You may withdraw this here at any time; name and photograph then leave the public pages.',
  ],
  guardianConsent: [
    'Tôi là cha mẹ hoặc người giám hộ của em {{name}} và đồng ý để {{body}} đề cử công trình “{{title}}” của em vào {{edition}}',
    'I am the parent or guardian of {{name}} and agree that {{body}} nominates the child’s work “{{title}}” for {{edition}}',
  ],
  childConsent: [
    'Em đã được giải thích và chính em đồng ý tham gia',
    'It was explained to the child, who agrees to take part',
  ],
  confirm: ['Xác nhận đề cử', 'Confirm'],
  confirmed: ['Đã xác nhận. Cơ quan đề cử được báo.', 'Confirmed. The nominating body is told.'],
  decline: ['Từ chối', 'Decline'],
  declineTitle: ['Từ chối đề cử này?', 'Decline this nomination?'],
  declineBody: [
    'Đề cử sẽ không được gửi tới hội đồng; nếu đã gửi, hồ sơ bị rút. Cơ quan đề cử được báo.',
    'It does not go to the council; what was sent is taken back. The nominating body is told.',
  ],
  declineReason: ['Lý do (không bắt buộc, cơ quan đề cử đọc được)', 'Reason (optional; the body reads it)'],
  declined: ['Đã từ chối.', 'Declined.'],
  stale: [
    'Cơ quan đề cử vừa sửa nội dung. Hãy xem lại bản mới rồi trả lời.',
    'The body has just changed it. Read it again, then answer.',
  ],
  reload: ['Xem bản mới', 'Read the new version'],
  'state.confirmed': ['Bạn đã xác nhận đề cử này.', 'You have confirmed this nomination.'],
  'state.sent': ['Bạn đã xác nhận, và hồ sơ đã được gửi.', 'You have confirmed, and it was sent.'],
  'state.changed': [
    'Nội dung đã sửa sau khi bạn xác nhận. Bạn sẽ nhận thư khi cơ quan xin xác nhận lại.',
    'It changed after you confirmed. You get a letter when you are asked again.',
  ],
  'state.declined': ['Bạn đã từ chối đề cử này.', 'You have declined this nomination.'],
  'state.overdue': [
    'Đã hết hạn trả lời. Hãy liên hệ cơ quan đề cử để được gửi lại.',
    'The time to answer is over. Ask the body to send it again.',
  ],
  'state.withdrawn': ['Cơ quan đã rút đề cử này.', 'The body took this nomination back.'],
  published: ['Tên và ảnh được phép công bố', 'Name and photograph may be published'],
  unpublished: ['Tên và ảnh không được công bố', 'Name and photograph may not be published'],
  unpublishedHelp: [
    'Sách và các trang công khai bỏ tên và ảnh. Cho phép lúc nào cũng được, ở trang này.',
    'The book and the public pages leave them out. You may allow it here at any time.',
  ],
  allowed: ['Đã cho phép công bố.', 'Publication is allowed.'],
  withdrawn: ['Đã rút lại. Tên và ảnh rời khỏi các trang công khai.', 'Withdrawn. They leave the public pages.'],
} as const;
