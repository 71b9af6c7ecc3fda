export const worksLackingTexts = {
  lackingTitle: ['Chưa đủ công trình để lập danh sách', 'Too few works for the list'],
  lackingWorks: [
    'Thể lệ tuyển chọn đúng {{exactly}} công trình; hiện có {{found}} công trình hợp lệ hoặc đang kiểm tra, thiếu {{lacking}}.',
    'The rulebook selects exactly {{exactly}} works; {{found}} are accepted or being checked, {{lacking}} are missing.',
  ],
  lackingInField: [
    'Lĩnh vực “{{field}}” cần ít nhất {{least}} công trình, còn thiếu {{lacking}}.',
    'The field “{{field}}” needs at least {{least}}; missing: {{lacking}}.',
  ],
  lackingOpen: [
    'Nhắc các cơ quan chưa gửi, gia hạn, hoặc sửa số công trình trong thể lệ bằng quyết định:',
    'Remind bodies that have sent nothing, extend the deadline, or amend the number in the rulebook by a decision:',
  ],
  lackingClosed: [
    'Trước khi hội đồng bỏ phiếu, sửa số công trình trong thể lệ bằng quyết định, hoặc mở lại hồ sơ đã bị trả:',
    'Before the council votes, amend the number in the rulebook by a decision, or reopen dossiers that were turned down:',
  ],
} as const;
