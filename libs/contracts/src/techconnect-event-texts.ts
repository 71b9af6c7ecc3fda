/** What events of gatherings and of the exchange say. */
export const techconnectTexts: Record<string, { vi: string; en: string }> = {
  'exchange.exchange-rows-frozen.v1': {
    vi: 'Sàn kết nối chốt phần của mình trong báo cáo năm: những dòng mà mỗi con số đếm.',
    en: 'The exchange froze its part of a yearly report: the rows that each number counts.',
  },
  'exchange.expert-reviewed.v1': {
    vi: 'Hồ sơ chuyên gia đã được duyệt, hoặc được trả lại kèm lý do.',
    en: 'A moderator looked at an expert’s profile: it is public, or was given back.',
  },
  'exchange.listing-closed.v1': {
    vi: 'Một tin chào bán hoặc tìm mua không còn được đăng.',
    en: 'An offer or a need is no longer public.',
  },
  'exchange.listing-published.v1': {
    vi: 'Một tin chào bán hoặc tìm mua được đăng, hoặc đăng lại với nội dung mới.',
    en: 'An offer or a need is public, in a form that may be new.',
  },
  'exchange.listing-reminded.v1': {
    vi: 'Người đăng được hỏi tin còn hiệu lực không.',
    en: 'An owner is asked whether an offer or a need still holds.',
  },
  'exchange.listing-returned.v1': {
    vi: 'Tin đăng được trả lại cho người đăng, kèm lý do.',
    en: 'A moderator gave an offer or a need back, with reasons.',
  },
  'exchange.match-proposed.v1': {
    vi: 'Có chào bán mới phù hợp với nhu cầu của một người; nhiều nhất mỗi ngày một lần.',
    en: 'New offers answer needs of a person; once a day at most.',
  },
  'exchange.agreement-chased.v1': {
    vi: 'Cán bộ đôn đốc những người phụ trách một thỏa thuận hoặc nhiệm vụ.',
    en: 'An officer asks the owners how an agreement or a task stands.',
  },
  'exchange.agreement-signed.v1': {
    vi: 'Một thỏa thuận được ký; các nhiệm vụ của nó bắt đầu được theo dõi.',
    en: 'An agreement is signed; from now on its tasks count.',
  },
  'exchange.agreement-stale.v1': {
    vi: 'Một thỏa thuận không có tin gì trong 30, 60 hoặc 90 ngày.',
    en: 'Nothing was heard of an agreement for 30, 60 or 90 days.',
  },
  'exchange.meeting-answered.v1': {
    vi: 'Đề nghị gặp được nhận lời, từ chối, rút lại hoặc hết hạn.',
    en: 'A meeting was accepted, declined, withdrawn, or its request expired.',
  },
  'exchange.meeting-held.v1': {
    vi: 'Một bên cho biết kết quả cuộc gặp.',
    en: 'One side says what became of a meeting.',
  },
  'exchange.meeting-placed.v1': {
    vi: 'Cuộc gặp có giờ và bàn, được đổi sang giờ khác, hoặc mất giờ đã xếp.',
    en: 'A meeting has a time and a table, has others, or has lost them.',
  },
  'exchange.meeting-placed.v2': {
    vi: 'Cuộc gặp có giờ và bàn, được đổi sang giờ khác, hoặc mất giờ đã xếp; kèm giờ kết thúc.',
    en: 'A meeting has a time and a table, has others, or has lost them; with the hour at which it ends.',
  },
  'exchange.meeting-reminded.v1': {
    vi: 'Cuộc gặp sắp bắt đầu.',
    en: 'A meeting begins soon.',
  },
  'exchange.meeting-requested.v1': {
    vi: 'Có người đề nghị gặp tại một sự kiện.',
    en: 'Somebody asks for a meeting at a gathering.',
  },
  'exchange.task-overdue.v1': {
    vi: 'Một nhiệm vụ của thỏa thuận quá hạn mà chưa xong.',
    en: 'A task of an agreement is not done after its day.',
  },
  'gatherings.agenda-moved.v1': {
    vi: 'Phiên họp bị dời, đổi phòng hoặc hủy: của ai thì người đó được báo, mỗi người một lần.',
    en: 'Sessions moved or do not take place, and whose they are: each person stands there once.',
  },
  'gatherings.agenda-released.v1': {
    vi: 'Một phiên bản mới của chương trình được công bố.',
    en: 'Another version of an agenda is public.',
  },
  'gatherings.booth-application-moved.v1': {
    vi: 'Đơn xin gian hàng chuyển trạng thái, hoặc đổi gian.',
    en: 'An application for a booth is in another state, or its booth is another one.',
  },
  'gatherings.delegate-checked-in.v1': {
    vi: 'Một đại biểu vào cửa lần đầu trong ngày.',
    en: 'A delegate was let in for the first time on a day.',
  },
  'gatherings.delegate-moved-in-line.v1': {
    vi: 'Ban tổ chức đổi chỗ một người trong danh sách chờ.',
    en: 'The organisers moved somebody in the waiting list.',
  },
  'gatherings.delegate-registered.v1': {
    vi: 'Một người đăng ký tham dự sự kiện: có chỗ, chờ duyệt hoặc chờ chỗ.',
    en: 'Somebody registered for an event: with a place, waiting for the office, or waiting for a place.',
  },
  'gatherings.delegate-state-changed.v1': {
    vi: 'Đăng ký tham dự chuyển trạng thái: được duyệt, có chỗ, bị từ chối, hủy.',
    en: 'A registration for an event is in another state: approved, with a place, rejected, cancelled.',
  },
  'gatherings.delegates-invited.v1': {
    vi: 'Một số người được mời tham dự sự kiện; địa chỉ lấy từ dịch vụ sự kiện khi viết thư.',
    en: 'People are invited to an event; whoever writes to them asks for each address.',
  },
  'gatherings.gathering-announced.v1': {
    vi: 'Thông tin công khai của sự kiện, khi công bố và mỗi lần thay đổi sau đó.',
    en: 'What people may know of an event, when it is announced and at every change after that.',
  },
  'gatherings.gathering-moved.v1': {
    vi: 'Sự kiện đổi ngày hoặc địa điểm và ban tổ chức muốn người đã đăng ký được báo.',
    en: 'A gathering has other days or another place, and its organisers want those who registered to hear of it.',
  },
  'gatherings.gathering-rows-frozen.v1': {
    vi: 'Một phần những dòng mà báo cáo năm của sự kiện đếm, đã chốt.',
    en: 'A part of the rows that the yearly report of an event counts, frozen.',
  },
  'gatherings.invitation-sent.v1': {
    vi: 'Một người được mời tham dự sự kiện, lần đầu hoặc gửi lại; địa chỉ lấy từ dịch vụ sự kiện khi viết thư.',
    en: 'One person is invited to an event, for the first time or again; whoever writes to them asks for the address.',
  },
  'gatherings.invitation-withdrawn.v1': {
    vi: 'Ban tổ chức rút lời mời của một người đã được gửi thư.',
    en: 'The organisers withdrew the invitation of somebody who had a letter.',
  },
  'gatherings.people-engaged.v1': {
    vi: 'Giờ mà một số người có phiên của mình hoặc trực gian hàng; không xếp việc khác vào giờ đó.',
    en: 'When people have sessions of their own or duty at their booth: nothing else is planned for them then.',
  },
  'gatherings.report-released.v1': {
    vi: 'Báo cáo năm của một sự kiện được phát hành; số liệu của nó không đổi nữa.',
    en: 'The yearly report of an event is released; its numbers never change any more.',
  },
  'gatherings.wrongly-admitted.v1': {
    vi: 'Thiết bị ở cổng đã cho vào những lượt không đúng; ban tổ chức được báo, nhiều nhất mười lăm phút một lần.',
    en: 'Devices at the gates let in who should not have been; the organisers are told, once in fifteen minutes at most.',
  },
};
