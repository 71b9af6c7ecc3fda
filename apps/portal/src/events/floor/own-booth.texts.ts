/** What an exhibitor reads of their own application. */
export const ownBoothTexts = {
  appliedAt: ['Nộp lúc', 'Sent at'],
  wishes: ['Nguyện vọng đã nộp', 'What you asked for'],
  'next.applied': [
    'Ban tổ chức đang xem đơn. Khi có đề nghị gian, hoặc khi đơn không được nhận, bạn nhận thư và thấy ngay tại đây.',
    'The organisers are looking at it. When they offer a booth, or decline, you get a letter and see it here.',
  ],
  'next.shortlisted': [
    'Đơn đã vào danh sách chọn, nhưng chưa có gian. Khi ban tổ chức đề nghị gian, bạn nhận thư và chọn gian tại đây.',
    'You are short-listed; there is no booth yet. When the organisers offer some, you get a letter and choose one here.',
  ],
  'next.offered': [
    'Ban tổ chức đã đề nghị gian. Quá hạn mà chưa chọn thì đơn trở lại danh sách chọn.',
    'Booths are offered to you. If you choose none in time, you are back on the short list.',
  ],
  'next.confirmed': [
    'Gian đã dành cho đơn vị và hiện trên sơ đồ. Nếu không dùng nữa, hãy trả gian để đơn vị khác nhận.',
    'The booth is yours and stands on the map. If you no longer need it, give it back so that somebody else may have it.',
  ],
  'next.declined': [
    'Ban tổ chức không bố trí được gian cho đơn này. Nếu có gian trống, ban tổ chức vẫn có thể xét lại; bạn sẽ nhận thư.',
    'The organisers have no booth for this application. They may still take it up again; you would get a letter.',
  ],
  'next.withdrawn': [
    'Đơn đã rút, không còn được xét. Muốn tham gia lại, hãy nộp đơn mới.',
    'It is withdrawn and no longer looked at. To take part after all, hand in a new one.',
  ],
  'next.vacated': [
    'Gian đã trống trở lại. Ban tổ chức có thể đề nghị gian khác; bạn sẽ nhận thư. Bạn cũng có thể nộp đơn mới.',
    'The booth is free again. The organisers may offer you another one; you would get a letter. You can also apply anew.',
  ],
  outrun: [
    'Mọi gian đề nghị cho bạn đều đã có đơn vị khác nhận. Đơn vẫn được xét; khi ban tổ chức đề nghị gian khác, bạn nhận thư và chọn tại đây.',
    'Other exhibitors hold every booth that was offered to you. Your application still counts; when the organisers offer others, you get a letter and choose here.',
  ],
  another: ['Nộp đơn cho đơn vị khác', 'Apply for another exhibitor'],
} as const;
