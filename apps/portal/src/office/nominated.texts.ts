/** The office where works are nominated. */
export const officeNominatedTexts = {
  code_nominated: ['Mã kỳ', 'Code'],
  codeHelp_nominated: [
    'Chữ in hoa, số và dấu gạch, ví dụ SVST-2027',
    'Capitals, digits and hyphens, such as SVST-2027',
  ],
  created_nominated: ['Đã tạo kỳ mới', 'The edition was created'],
  opensAt_nominated: ['Mở nhận đề cử', 'Nominations open'],
  closesAt_nominated: ['Hạn gửi đề cử', 'Nominations close'],
  entries_nominated: ['Công trình được đề cử', 'Nominated works'],
  entryCode_nominated: ['Mã hồ sơ', 'Code'],
  entriesFile_nominated: ['cong-trinh-de-cu', 'nominations'],
  entry_nominated: ['Công trình', 'Work'],
  handedIn_nominated: ['Gửi lúc', 'Sent'],
  noMatch_nominated: ['Không có công trình nào khớp', 'Nothing matches'],
  noEntries_nominated: ['Chưa có đề cử nào', 'No nominations yet'],
  noEntriesBody_nominated: [
    'Đề cử đã gửi sẽ xuất hiện ở đây ngay.',
    'Nominations appear here as soon as they are sent.',
  ],
  note_nominated: ['Ghi chú cho cơ quan đề cử', 'Note to the nominating body'],
  send_nominated: ['Gửi cho cơ quan đề cử', 'Send to the nominating body'],
  fileInfected_nominated: [
    'Tệp chứa mã độc nên đã bị xóa. Cơ quan đề cử đã được báo; hãy yêu cầu bổ sung một bản sạch.',
    'The file held malware and was deleted. The nominating body was told; send the dossier back for a clean copy.',
  ],
  fileHoldsPdf_nominated: ['Bản cho hội đồng không còn phần này.', 'The copy for the council is without it.'],
  prize_nominated: ['Vinh danh', 'Honour'],
  noPrize_nominated: ['Không vinh danh', 'Not honoured'],
  notDecidedBody_nominated: [
    'Danh sách đề xuất được lập ngay khi hội đồng khép vòng.',
    'The list is proposed as soon as the council’s round is closed.',
  ],
  changePrize_nominated: ['Đổi kết quả', 'Change the outcome'],
  seeResults_nominated: ['Xem danh sách được vinh danh', 'See the honoured works'],
} as const;

export const screeningNominatedTexts = {
  shownOf_nominated: ['Đang hiện {{shown}} / {{total}} công trình', 'Showing {{shown}} of {{total}}'],
  shown_nominated: ['Đang hiện {{shown}} công trình', 'Showing {{shown}}'],
  picked_nominated: ['Đã chọn {{count}} công trình', '{{count}} selected'],
  noteForAll_nominated: ['Ghi chú chung cho các cơ quan đề cử', 'Note to every nominating body'],
  previewBody_nominated: [
    'Mỗi cơ quan đề cử chỉ nhận kết luận và lý do của công trình mình gửi.',
    'Each body gets the ruling and reasons of its own work only.',
  ],
  skipped_nominated: [
    'Bỏ qua: công trình này không còn chờ kiểm tra',
    'Left out: it does not wait for screening any more',
  ],
  finalBatch_nominated: [
    'Thông báo được gửi ngay. Kết luận không rút lại hàng loạt được; từng hồ sơ vẫn mở lại được.',
    'Messages go out at once. A ruling cannot be taken back for all; single dossiers can be reopened.',
  ],
  reopen_nominated: ['Mở lại cho cơ quan đề cử', 'Reopen for the nominating body'],
  reopenLead_nominated: [
    'Cơ quan đề cử sửa được hồ sơ này trong số giờ bạn cho, kể cả sau hạn. Hồ sơ sửa sau hạn mang dấu ở danh sách của ban thư ký.',
    'The nominating body may change this dossier for the hours you give, also after the deadline. The secretariat’s list marks what was changed then.',
  ],
  openUntil_nominated: ['Cơ quan đề cử đang sửa được đến {{at}}', 'The body may change it until {{at}}'],
  likeness_nominated: ['Giống công trình khác', 'Alike'],
  likenessNone_nominated: ['Không thấy công trình nào giống.', 'Nothing alike was found.'],
  thisEntry_nominated: ['Công trình đang kiểm tra', 'The work being screened'],
} as const;

export const deadlineNominatedTexts = {
  extend_nominated: ['Gia hạn gửi đề cử', 'Extend the deadline'],
  extendTo_nominated: ['Nhận đề cử đến ngày', 'Nominations until'],
  close_nominated: ['Đóng nhận đề cử ngay', 'Close nominations now'],
  closeWaits_nominated: [
    'Đề nghị đóng nhận đề cử ngay, chờ người thứ hai duyệt',
    'Nominations are to be closed now: a second person is awaited',
  ],
  closedEarly_nominated: [
    'Đã đóng nhận đề cử; cán bộ có bản nháp được báo',
    'Nominations are closed; whoever has a draft is told',
  ],
  extendBody_nominated: [
    'Hạn mới có hiệu lực ngay và hiện trên trang công khai cùng số quyết định. Cán bộ đang có bản nháp được báo. Mốc nào sớm hơn hạn mới sẽ lùi theo.',
    'It counts at once and stands on the public page with the decision. Officers who have a draft are told. Milestones that would come before it move with it.',
  ],
  extended_nominated: ['Đã gia hạn; cán bộ có bản nháp được báo', 'Extended; officers who have a draft are told'],
  closeBody_nominated: [
    'Từ lúc được duyệt, không cơ quan nào gửi được nữa và không mở lại được. Đề cử đã gửi vẫn được xét; bản nháp chưa gửi thì không, và cán bộ có bản nháp được báo kèm số quyết định và lý do.',
    'Once it is approved no body sends any more, and it cannot be opened again. What was sent is considered; drafts are not, and whoever has one is told, with the decision and the reason.',
  ],
  closeWithdrawn_nominated: [
    'Đã rút đề nghị; kỳ này vẫn nhận đề cử',
    'Withdrawn; the edition goes on taking nominations',
  ],
} as const;
