/** Ages and guardians: what the applicant writes down beside each author. */
export const ageTexts = {
  bornOn: ['Ngày sinh', 'Date of birth'],
  bornOnHelp: [
    'Chỉ dùng để tính tuổi; không hiện ở đâu, giám khảo không thấy.',
    'Only to count the age; it is shown nowhere, and judges do not see it.',
  ],
  bornOnKnown: [
    'Đã ghi, {{age}} tuổi vào ngày tính tuổi; không hiện lại. Nhập để sửa.',
    'Known: {{age}} on the day that counts. It is not shown again; type to change it.',
  ],
  guardianLead: [
    'Dưới {{age}} tuổi: cha mẹ hoặc người giám hộ nhận thư và trả lời bằng chính địa chỉ e-mail này.',
    'Below {{age}}: a parent or guardian gets a letter, and answers with that very address.',
  ],
  guardian: ['Cha mẹ hoặc người giám hộ', 'Parent or guardian'],
  relationship: ['Quan hệ với em', 'Relationship to the child'],
  email: ['E-mail của người giám hộ', 'E-mail of the guardian'],
  save: ['Lưu', 'Save'],
  saved: ['Đã lưu.', 'Saved.'],
  ask: ['Gửi thư xin đồng ý', 'Send the letter'],
  askAgain: ['Gửi lại thư', 'Send it again'],
  asked: ['Đã gửi thư cho người giám hộ.', 'The letter is on its way.'],
  notSaved: [
    'Chưa lưu được tên tác giả. Kiểm tra mạng rồi thử lại.',
    'The author is not saved yet. Check the network and try again.',
  ],
  becauseOf: ['Lý do: {{reason}}', 'Reason: {{reason}}'],
  publishes: ['Được công bố tên và ảnh', 'Name and photograph may be published'],
  publishesNot: ['Không công bố tên và ảnh', 'Name and photograph may not be published'],
} as const;

/** What a parent or guardian reads. */
export const childTexts = {
  title: ['Các em bạn giám hộ', 'Your children'],
  one: ['Xin ý kiến cha mẹ, người giám hộ', 'A parent or guardian is asked'],
  lead: [
    'Em {{name}} được ghi là tác giả của bài dự thi dưới đây. Bài chỉ nộp được khi bạn đồng ý.',
    '{{name}} is named as an author of this entry. It can be handed in only with your consent.',
  ],
  none: ['Không có em nào chờ bạn trả lời', 'No child waits for your answer'],
  noneBody: [
    'Nếu bạn nhận được thư, hãy đăng nhập bằng chính địa chỉ e-mail đã nhận thư đó.',
    'If you got a letter, sign in with the very address that it came to.',
  ],
  contest: ['Cuộc thi', 'Contest'],
  work: ['Bài dự thi', 'Entry'],
  child: ['Em', 'Child'],
  age: ['Tuổi vào ngày tính tuổi', 'Age on the day that counts'],
  answer: ['Câu trả lời của bạn', 'Your answer'],
  guardianConsent: [
    'Tôi là cha mẹ hoặc người giám hộ của em {{name}} và đồng ý cho em dự thi {{contest}} với bài “{{title}}”',
    'I am the parent or guardian of {{name}} and agree that the child takes part in {{contest}} with the entry “{{title}}”',
  ],
  childConsent: [
    'Em đã được giải thích và chính em đồng ý dự thi',
    'It was explained to the child, who agrees to take part',
  ],
  publish: [
    'Nếu em đoạt giải, được công bố tên và ảnh của em',
    'If the child wins, name and photograph may be published',
  ],
  publishHelp: [
    'Không bắt buộc. Có thể đổi ý bất cứ lúc nào ở trang này; tên và ảnh sẽ rời khỏi các trang công khai.',
    'Not required. You may change your mind here at any time; name and photograph then leave the public pages.',
  ],
  consent: ['Đồng ý cho em dự thi', 'Consent'],
  consented: ['Đã ghi nhận. Người lập bài được báo.', 'Recorded. Whoever made the entry is told.'],
  decline: ['Không đồng ý', 'Decline'],
  declineTitle: ['Không đồng ý cho em dự thi?', 'Decline?'],
  declineBody: [
    'Bài dự thi không nộp được; nếu đã nộp, cả bài được rút khỏi cuộc thi. Người lập bài được báo.',
    'The entry cannot be handed in; if it was, the whole entry is taken out of the contest. Whoever made it is told.',
  ],
  declineReason: [
    'Lý do (không bắt buộc, người lập bài đọc được)',
    'Reason (optional; whoever made the entry reads it)',
  ],
  declined: ['Đã ghi nhận: không đồng ý.', 'Recorded: declined.'],
  'state.new': ['Chưa có thư xin ý kiến.', 'You have not been asked.'],
  'state.confirmed': ['Bạn đã đồng ý cho em dự thi.', 'You have consented.'],
  'state.changed': [
    'Thông tin về em đã sửa sau khi bạn đồng ý. Bạn sẽ nhận thư khi được xin ý kiến lại.',
    'What is said about the child changed after you consented. You get a letter when you are asked again.',
  ],
  'state.declined': ['Bạn đã không đồng ý.', 'You have declined.'],
  published: ['Được công bố tên và ảnh của em', 'Name and photograph may be published'],
  unpublished: ['Không công bố tên và ảnh của em', 'Name and photograph may not be published'],
  allowed: ['Đã cho phép công bố.', 'Publication is allowed.'],
  withdrawn: ['Đã rút lại. Tên và ảnh rời khỏi các trang công khai.', 'Withdrawn. They leave the public pages.'],
} as const;
