/** What the office sees of confirmations and consents: who, whether and when; no address, and no date of birth. */
export const confirmationsTexts = {
  title: ['Xác nhận và đồng ý', 'Confirmations and consents'],
  age: ['Tuổi', 'Age'],
  'age.minor': ['Trẻ em: cần cha mẹ hoặc người giám hộ đồng ý', 'A minor: a parent or guardian has to consent'],
  'age.adult': ['Đủ tuổi tự tham gia', 'Of age'],
  'age.unknown': ['Không còn ngày sinh', 'The date of birth is not kept any more'],
  answeredAt: ['Trả lời lúc', 'Answered'],
  given: ['Đã đồng ý {{at}}', 'Given {{at}}'],
  notGiven: ['Chưa đồng ý', 'Not given'],
} as const;
