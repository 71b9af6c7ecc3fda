/** What takes two people where works are nominated: a list of them is published, and an honour taken back; and where a council votes. */
export const approvalHonouredTexts = {
  lead_nominated: [
    'Công bố danh sách, thu hồi vinh danh và phát hành sách không lấy lại được, nên một người đề nghị và một người khác duyệt.',
    'Publishing the list, taking back an honour and releasing the book cannot be undone, so one person asks and another one approves.',
  ],
  noneBody_nominated: [
    'Khi danh sách được niêm phong, hoặc có đề nghị thu hồi vinh danh hay phát hành sách, việc đó hiện ở đây.',
    'When the list is sealed, or somebody asks to take back an honour or to release the book, it stands here.',
  ],
  publish_nominated: ['Công bố danh sách vinh danh', 'Publication of the honoured works'],
  revoke_nominated: ['Thu hồi vinh danh', 'An honour is taken back'],
  prizesCount_nominated: ['Số công trình', 'Works'],
  evidence_vote: ['Mã băm SHA-256 của dữ liệu phiếu', 'SHA-256 of the votes'],
  noEvidence_vote: ['vòng bỏ phiếu không có sổ phiếu', 'the round has no ledger'],
  prize_nominated: ['Vinh danh', 'Honour'],
  noPrizes_nominated: ['Không vinh danh công trình nào.', 'No work is honoured.'],
  mayPublish_nominated: [
    'Danh sách tự công bố lúc {{at}} sau khi bạn duyệt. Trước giờ đó vẫn mở niêm phong được; sau khi công bố thì không rút lại được.',
    'Once you approve, the list publishes itself at {{at}}. Until then the seal can be opened; what is published cannot be taken back.',
  ],
  notWithout_nominated: [
    'Đến {{at}} mà chưa ai duyệt thì danh sách không công bố.',
    'Without an approval nothing is published at {{at}}.',
  ],
  late_nominated: [
    'Đã qua giờ công bố ({{at}}) nhưng chưa có người thứ hai duyệt, nên danh sách chưa công bố. Danh sách công bố ngay khi được duyệt; hoặc mở niêm phong để hẹn giờ khác.',
    'The moment of publication ({{at}}) has passed without a second person, so nothing is public. The list is published as soon as somebody approves; or open the seal to set another moment.',
  ],
  publishes_nominated: [
    'Đã đủ hai người. Danh sách tự công bố lúc {{at}}.',
    'Two people have agreed. The list publishes itself at {{at}}.',
  ],
  published_nominated: ['Danh sách đã công bố.', 'The list is public.'],
  mayRevoke_nominated: [
    'Sau khi bạn duyệt, vinh danh bị thu hồi ngay: giấy chứng nhận và sổ vinh danh ghi rõ là đã thu hồi, không khôi phục được.',
    'Once you approve, the honour is taken back at once: the certificate and the register say so from then on, and it cannot be restored.',
  ],
  revoked_nominated: ['Vinh danh đã bị thu hồi.', 'The honour was taken back.'],
  checkedPublish_nominated: [
    'Tôi đã xem số quyết định, giờ công bố và cả {{count}} công trình',
    'I have looked at the decision number, the moment and all {{count}} works',
  ],
  checkedRevoke_nominated: ['Tôi đã xem công trình và lý do thu hồi', 'I have looked at the work and the reason'],
  saidRevoke_nominated: ['Đã thu hồi vinh danh', 'The honour was taken back'],
  sealBody_nominated: [
    'Danh sách công bố vào giờ này sau khi một người khác duyệt; những người có quyền duyệt được báo ngay.',
    'The list becomes public at this moment once another person has approved it; those who may are told at once.',
  ],
  askRevoke_nominated: ['Đề nghị thu hồi vinh danh', 'Ask to take the honour back'],
  askRevokeBody_nominated: [
    'Vinh danh chỉ bị thu hồi sau khi một người khác duyệt. Lý do được lưu cùng quyết định, không hiện công khai.',
    'The honour is taken back only once another person approves. The reason is kept with the act and is not public.',
  ],
} as const;
