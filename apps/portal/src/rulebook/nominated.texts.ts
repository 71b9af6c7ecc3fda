/** The rulebook’s editor where works are nominated, and where a council votes on them. */
export const nominatedRulebookTexts = {
  'mode.begun_nominated': [
    'Đã nhận đề cử: chỉ sửa bằng quyết định sửa đổi có lý do. Các cơ quan đề cử đọc được mọi bản.',
    'Nominations are in: changes take a decision with its reason. Nominating bodies can read every version.',
  ],
  announceBody_nominated: [
    'Mọi người đọc được thể lệ ngay, và không chuyển về bản soạn được: sau đó mỗi lần sửa cần số quyết định và lý do. Kỳ này tự mở nhận đề cử từ {{at}}; khi đó cán bộ đề cử của các cơ quan nhận được thư.',
    'Everybody can read the rules at once, and they cannot become a draft again: each later change needs a decision and a reason. Nominations open by themselves at {{at}}; then the officers of nominating bodies get a letter.',
  ],
  'part.form_nominated': ['Hồ sơ đề cử', 'The dossier'],
  'part.criteria_vote': ['Bỏ phiếu', 'The vote'],
  'part.prizes_nominated': ['Hình thức vinh danh', 'Honours'],
  'part.consents_nominated': ['Cam kết của cơ quan đề cử', 'Declarations'],
  code_nominated: ['Mã kỳ', 'Code'],
  opensAt_nominated: ['Mở nhận đề cử', 'Nominations open'],
  closesAt_nominated: ['Hạn gửi đề cử', 'Nominations close'],
  judgingUntilDay_vote: ['Bỏ phiếu xong', 'Voted'],
  publishDay_nominated: ['Công bố danh sách vinh danh', 'Honours published'],
  'frozen.criteria_vote': [
    'Vòng bỏ phiếu đã được tạo và giữ nguyên quy tắc của nó: sửa ở đây không đổi được lá phiếu nào, nên phần này khóa.',
    'The round exists and keeps its own rules: a change here would move no vote, so this part is locked.',
  ],
  'frozen.consents_nominated': [
    'Thể lệ đã công bố: lời cam kết giữ nguyên như cơ quan đề cử đã đọc.',
    'Announced: the declarations stay as nominating bodies have read them.',
  ],
  'frozen.field_nominated': [
    '{{count}} công trình thuộc lĩnh vực này nên không bỏ được',
    'Works in this field, so it stays: {{count}}',
  ],
  eligibility_nominated: ['Công trình nào được đề cử', 'Which works may be nominated'],
  judgingUntilDay_nominated: ['Hội đồng xét chọn xong', 'Council has decided'],
  method_vote: ['Cách tính kết quả phiếu', 'How votes are counted'],
  readings_vote: ['Số phiếu tối thiểu mỗi công trình', 'Votes that a work needs'],
  judgesProve_vote: ['Thành viên hội đồng mở phiếu bằng', 'Members open their ballots by'],
  ties_vote: ['Khi số phiếu bằng nhau, lần lượt xét', 'When votes are equal, in this order'],
  prize_nominated: ['Hình thức', 'Honour'],
  addPrize_nominated: ['Thêm hình thức', 'Add an honour'],
  criterion_vote: ['Bỏ phiếu về', 'What is voted on'],
  description_vote: ['Căn cứ để đồng ý', 'When to say yes'],
  minScore_vote: ['Tỷ lệ đồng ý tối thiểu (%)', 'Share of yes needed (%)'],
} as const;
