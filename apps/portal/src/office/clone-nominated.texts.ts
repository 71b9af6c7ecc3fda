/** Cloning an edition where works are nominated, and where a council votes on them. */
export const cloneNominatedTexts = {
  title_nominated: ['Nhân bản một kỳ', 'Clone an edition'],
  lead_nominated: [
    'Thể lệ, mẫu hồ sơ, cơ quan đề cử, hình thức vinh danh được chép sang một bản soạn mới; mọi mốc thời gian dời theo một ngày duy nhất. Kỳ cũ giữ nguyên.',
    'The rulebook with its form, who may nominate, and its honours goes into a new draft; all dates move by one new date. The old edition stays as it is.',
  ],
  opensOn_nominated: ['Ngày mở nhận đề cử mới', 'New opening day'],
  opens_nominated: ['Mở nhận đề cử', 'Nominations open'],
  closes_nominated: ['Hạn gửi đề cử', 'Nominations close'],
  judging_vote: ['Bỏ phiếu xong', 'Voted'],
  published_nominated: ['Công bố danh sách vinh danh', 'Honours published'],
  past_nominated: [
    'Hạn gửi đề cử mới đã qua: bản soạn vẫn tạo được, nhưng chưa công bố được cho tới khi sửa ngày.',
    'The new deadline has passed: the draft can be made, but not announced until its dates are changed.',
  ],
  copiedBody_nominated: [
    'Tên, lĩnh vực, mẫu hồ sơ và tài liệu, cơ quan đề cử và chỉ tiêu, cách hội đồng xét chọn, hình thức vinh danh, lý do kiểm tra hồ sơ, mẫu giấy chứng nhận, thông báo về dữ liệu cá nhân.',
    'Names, fields, form and documents, who may nominate and how many, how the council decides, honours, screening reasons, the certificate, the privacy notice.',
  ],
  'left.entries_nominated': ['Công trình được đề cử', 'Nominated works'],
  'left.judges_vote': ['Thành viên hội đồng', 'Members of the council'],
  'left.scores_vote': ['Lá phiếu', 'Votes'],
  'left.results_nominated': ['Danh sách vinh danh và quyết định', 'Honours and decisions'],
} as const;
