/** What the office sees of confirmations and consents: who, whether and when; no address, and no date of birth. */
export const confirmationsTexts = {
  title: ['Xác nhận và đồng ý', 'Confirmations and consents'],
  age: ['Tuổi', 'Age'],
  'age.minor': ['Trẻ em: cần cha mẹ hoặc người giám hộ đồng ý', 'A minor: a parent or guardian has to consent'],
  'age.adult': ['Đủ tuổi tự tham gia', 'Of age'],
  'age.unknown': ['Không còn ngày sinh', 'The date of birth is not kept any more'],
  answeredAt: ['Trả lời lúc', 'Answered'],
  given: ['Đã đồng ý {{at}}', 'Given {{at}}'],
  known: ['Trong Sổ vinh danh', 'In the register of honours'],
  knownHelp: [
    'Tìm theo tên “{{name}}”; người trùng tên cũng hiện ở đây. Giải của cuộc thi ngoài hệ thống thì xét theo giấy tờ minh chứng.',
    'Found by the name “{{name}}”, which others may bear too. A prize of a contest outside this system rests on its papers.',
  ],
  knownNone: ['Sổ vinh danh chưa ghi giải nào của tên này.', 'The register has no prize under this name.'],
  knownRevoked: ['đã thu hồi', 'revoked'],
  notGiven: ['Chưa đồng ý', 'Not given'],
} as const;
