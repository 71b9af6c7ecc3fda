/** The office’s judging tab and the chair’s room where a council votes in secret. */
export const officeVoteTexts = {
  judging_vote: ['Bỏ phiếu', 'Votes'],
  round_vote: ['Vòng bỏ phiếu', 'Round of votes'],
  noRound_vote: ['Chưa có vòng bỏ phiếu', 'No round yet'],
  noRoundBody_vote: [
    'Tạo vòng bỏ phiếu để mời hội đồng; vòng chỉ mở khi bạn bấm mở.',
    'Create a round to invite the council; it opens only when you open it.',
  ],
  roundDue_vote: ['Hạn bỏ phiếu', 'Votes are due'],
  roundDueHelp_vote: [
    'Hết ngày này, giờ Việt Nam. Theo thể lệ: {{day}}. Thành viên hội đồng được nhắc trước hạn 7, 3 và 1 ngày.',
    'At the end of this day in Viet Nam. By the rulebook: {{day}}. Members are reminded 7, 3 and 1 days before.',
  ],
  roundDueNone_vote: [
    'Chưa có hạn bỏ phiếu: thành viên hội đồng không được nhắc tự động.',
    'No end is set: members are not reminded.',
  ],
  moveDue_vote: ['Dời hạn bỏ phiếu', 'Move the end'],
  moveDueBody_vote: [
    'Thành viên đã nhận lời được báo hạn mới ngay, kèm hạn cũ; lịch nhắc tính theo hạn mới.',
    'Members who accepted are told at once, with the date before; reminders follow the new date.',
  ],
  moveDueQuiet_vote: [
    'Thành viên hội đồng thấy hạn này khi vòng bỏ phiếu mở.',
    'Members see this date when the round opens.',
  ],
  dueMoved_vote: ['Đã dời hạn bỏ phiếu', 'The end was moved'],
  createRound_vote: ['Tạo vòng bỏ phiếu', 'Create the round'],
  openRound_vote: ['Mở vòng bỏ phiếu', 'Open the round'],
  opened_vote: ['Vòng bỏ phiếu đã mở', 'The round is open'],
  closeRound_vote: ['Khép vòng bỏ phiếu', 'Close the round'],
  closeTitle_vote: ['Khép vòng bỏ phiếu?', 'Close the round?'],
  closeBody_vote: [
    'Sau khi khép, không phiếu nào đổi được nữa và kết quả phiếu kín được chốt, mở cho ban tổ chức xem.',
    'No vote can be changed any more; the result of the secret vote is final, and the organisers see it.',
  ],
  closeEarly_vote: [
    'Kỳ này vẫn đang nhận đề cử; hồ sơ đến sau khi khép vòng sẽ không được xét. Hạn gửi:',
    'This edition still takes nominations; those that come after the closing are not considered. Deadline:',
  ],
  closeMissing_vote: ['{{count}} công trình chưa đủ phiếu.', '{{count}} works lack votes.'],
  closeMissing_vote_one: ['{{count}} công trình chưa đủ phiếu.', '{{count}} work lacks votes.'],
  closeAnyway_vote: ['Vẫn khép', 'Close all the same'],
  closed_vote: ['Vòng bỏ phiếu đã khép, kết quả đã chốt', 'The round is closed, the result is final'],
  judges_vote: ['Hội đồng tuyển chọn', 'Selection council'],
  judge_vote: ['Thành viên', 'Member'],
  noJudges_vote: [
    'Chưa mời ai. Hãy mời thành viên hội đồng; chỉ người nhận lời mới bỏ phiếu được.',
    'Nobody is invited yet. Invite members of the council: only who accepts can vote.',
  ],
  invite_vote: ['Mời thành viên hội đồng', 'Invite members'],
  entry_vote: ['Công trình', 'Work'],
  coverage_vote: ['Số phiếu theo công trình', 'Votes by work'],
  covered_vote: ['{{done}}/{{total}} công trình đủ phiếu', '{{done}} of {{total}} works have enough votes'],
  readings_vote: ['Số phiếu', 'Votes'],
  ranking_vote: ['Kết quả bỏ phiếu', 'Result of the vote'],
  rankingLead_vote: [
    'Điểm là {{method}}; mỗi công trình cần ít nhất {{readings}} phiếu.',
    'The score is the {{method}}; each work needs at least {{readings}} votes.',
  ],
  score_vote: ['Tỷ lệ đồng ý (%)', 'Share of yes (%)'],
  noRanking_vote: ['Chưa có phiếu nào', 'No votes yet'],
  exportRanking_vote: ['Xuất kết quả bỏ phiếu', 'Export the result'],
  rankingFile_vote: ['ket-qua-bo-phieu', 'votes'],
} as const;

export const oversightVoteTexts = {
  lacking_vote: ['Chưa đủ phiếu ({{count}})', 'Lacking votes ({{count}})'],
  nothingLacking_vote: ['Không có công trình nào như vậy', 'There is none'],
  evidenceOf_vote: ['Xem phiếu của {{code}}', 'Open the votes on {{code}}'],
  evidence_vote: ['Phiếu của {{code}}', 'Votes on {{code}}'],
  noSheets_vote: ['Chưa có phiếu nào cho công trình này.', 'Nobody has voted on this work yet.'],
  scoredAt_vote: ['Bỏ phiếu lúc', 'Voted'],
  recusedBecause_vote: ['Không bỏ phiếu: {{reason}}', 'Recused: {{reason}}'],
  allDone_vote: ['Đã bỏ đủ phiếu', 'All done'],
  byRules_vote: ['Theo thể lệ', 'By the rules'],
} as const;
