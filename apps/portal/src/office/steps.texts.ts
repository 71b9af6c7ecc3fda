export const stepsTexts = {
  stepDone: ['đã xong', 'done'],
  stepAnnounce: ['Công bố thể lệ', 'Announce the rules'],
  stepOpen: ['Nhận bài (tự mở và tự đóng đúng giờ)', 'Take entries (opens and closes by itself)'],
  stepNominate: ['Các cơ quan đề cử (tự mở và tự đóng đúng giờ)', 'Bodies nominate (opens and closes by itself)'],
  stepScreen: ['Kiểm tra hồ sơ', 'Screen the dossiers'],
  stepJudge: ['Mời giám khảo, phân công, chấm', 'Invite judges, assign, score'],
  stepVote: ['Mời hội đồng, bỏ phiếu', 'Invite the council, vote'],
  stepSelect: ['Tuyển chọn đúng số lượng', 'Select exactly as many as the rulebook says'],
  stepDecide: ['Ra quyết định, niêm phong, người thứ hai duyệt', 'Decide and seal; a second person approves'],
  stepPublish: ['Công bố kết quả', 'Publish the results'],
  stepPublish_nominated: ['Công bố danh sách vinh danh', 'Publish the honoured works'],
  stepBook: ['Biên tập cùng tác giả, dàn trang, phát hành sách', 'Edit with the authors, print, release the book'],
} as const;
