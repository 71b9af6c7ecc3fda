/** An entry where works are nominated: it is a work, its dossier a nomination, and a council looks at it. */
export const nominatedEntryTexts = {
  title_nominated: ['Tên công trình', 'Title of the work'],
  organisation_nominated: ['Đơn vị của công trình (nếu có)', 'Organisation that the work comes from (if any)'],
  basics_nominated: ['Tên và lĩnh vực', 'Title and field'],
  authorsLead_nominated: [
    'Tổng tỷ lệ đóng góp phải bằng {{total}} %. Người được đề cử xác nhận các thông tin này trước khi gửi.',
    'The contributions must add up to {{total}} %. The nominee confirms this before it is sent.',
  ],
  mine_nominated: ['Hồ sơ của tôi', 'My dossiers'],
  mineLead_nominated: [
    'Đề cử của bạn đang ở đâu, việc gì tiếp theo và khi nào.',
    'Where your nominations stand, what comes next and by when.',
  ],
  preview_nominated: ['Hội đồng sẽ thấy', 'What the council will see'],
  previewLead_nominated: [
    'Hội đồng chỉ nhận những phần này của hồ sơ.',
    'Of the dossier, the council receives these parts only.',
  ],
  fileChecking_nominated: [
    'Đang quét mã độc. Bạn vẫn gửi hồ sơ được; nếu có gì, bạn sẽ được báo.',
    'Being checked for malware. You can send the nomination all the same; you are told if anything is found.',
  ],
  fileInfectedClosed_nominated: [
    'Tệp này chứa mã độc nên đã bị xóa. Hãy liên hệ ban thư ký để được mở lại hồ sơ và gửi một bản sạch.',
    'This file held malware and was deleted. Ask the secretariat to open the dossier again for a clean copy.',
  ],
  sections_nominated: ['Các phần của hồ sơ', 'Parts of the dossier'],
  conflict_nominated: ['Hồ sơ này vừa được sửa ở nơi khác', 'This dossier was changed elsewhere meanwhile'],
  deadline_nominated: ['Hạn gửi đề cử', 'Deadline'],
  readOnly_nominated: ['Hồ sơ không còn sửa được', 'This dossier can no longer be changed'],
  rejectedBecause_nominated: ['Hồ sơ không hợp lệ vì', 'The nomination was rejected because'],
  'next.draft_nominated': [
    'Hoàn thiện hồ sơ, xin người được đề cử xác nhận, rồi gửi trước hạn.',
    'Complete it, have the nominee confirm, and send it before the deadline.',
  ],
  'next.submitted_nominated': [
    'Ban thư ký kiểm tra hồ sơ; bạn sẽ nhận thông báo. Trước hạn gửi, bạn vẫn sửa được.',
    'The secretariat checks the dossier; you will be told. Until the deadline you may still change it.',
  ],
  'next.returned_nominated': ['Bổ sung theo yêu cầu và gửi lại.', 'Complete what was asked for and send it again.'],
  'next.accepted_nominated': [
    'Hội đồng xét chọn; danh sách vinh danh được công bố tại đây và gửi cho bạn.',
    'The council decides; the honoured works are published here and sent to you.',
  ],
  'next.rejected_nominated': ['Đề cử dừng ở đây.', 'The nomination ends here.'],
  'next.withdrawn_nominated': ['Đề cử đã được rút.', 'The nomination was withdrawn.'],
  noPrize_nominated: [
    'Danh sách vinh danh đã công bố; lần này chưa có công trình này. Cảm ơn cơ quan đã đề cử.',
    'The honoured works are published; this one is not among them this time. Thank you for nominating it.',
  ],
  seeResults_nominated: ['Xem danh sách được vinh danh', 'See the honoured works'],
  way_nominated: ['Chặng đường của công trình', 'The way of the work'],
  'stage.enter_nominated': ['Gửi đề cử', 'Nomination'],
  'stage.judging_nominated': ['Hội đồng xét chọn', 'Council'],
  'stage.results_nominated': ['Công bố vinh danh', 'Honours'],
  'step.submitted_nominated': ['Gửi đề cử', 'Sent'],
  'step.amended_nominated': ['Gửi lại', 'Sent again'],
  'step.withdrawn_nominated': ['Rút đề cử', 'Withdrawn'],
  withdraw_nominated: ['Rút đề cử', 'Withdraw'],
  withdrawTitle_nominated: ['Rút đề cử này?', 'Withdraw this nomination?'],
  withdrawBody_nominated: [
    'Công trình không được xét nữa và không gửi lại được; chỗ trong chỉ tiêu được trả lại. Ghi lý do để ban tổ chức biết.',
    'The work is not considered any more and cannot be sent again; the place in the quota is free. Give the organisers a reason.',
  ],
  withdrawn_nominated: ['Đã rút đề cử', 'The nomination was withdrawn'],
  edit_nominated: ['Sửa hồ sơ', 'Edit'],
} as const;
