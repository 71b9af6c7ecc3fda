import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'listing-incomplete': {
    status: 422,
    vi: 'Tin đăng chưa đủ để gửi duyệt. Xem các mục bên dưới.',
    en: 'The listing is not complete yet. See the items below.',
  },
  'listing-state': {
    status: 409,
    vi: 'Tin đăng đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The listing is in state {state}; this step is not possible.',
  },
  'own-listing': {
    status: 403,
    vi: 'Đây là tin của chính bạn; người khác trong ban tổ chức phải duyệt.',
    en: 'This is your own; another organiser has to look at it.',
  },
  'too-many-listings': {
    status: 409,
    vi: 'Bạn đang có {count} tin; mỗi tài khoản có tối đa {max}. Hãy rút những tin không còn dùng.',
    en: 'You have {count} listings; an account has at most {max}. Withdraw those that you no longer need.',
  },
  'expert-incomplete': {
    status: 422,
    vi: 'Hồ sơ chuyên gia chưa đủ để gửi duyệt. Xem các mục bên dưới.',
    en: 'The expert’s profile is not complete yet. See the items below.',
  },
  'expert-state': {
    status: 409,
    vi: 'Hồ sơ chuyên gia đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The expert’s profile is in state {state}; this step is not possible.',
  },
  'agreement-state': {
    status: 409,
    vi: 'Thỏa thuận đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The agreement is in state {state}; this step is not possible.',
  },
  'task-state': {
    status: 409,
    vi: 'Nhiệm vụ đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The task is in state {state}; this step is not possible.',
  },
  'party-has-tasks': {
    status: 409,
    vi: 'Bên này đang có nhiệm vụ; hãy chuyển nhiệm vụ cho bên khác trước khi bỏ.',
    en: 'This party has tasks; give them to another party before it is removed.',
  },
  'signing-changed': {
    status: 409,
    vi: 'Danh sách ký trong phiên này vừa thay đổi (hiện có {count} thỏa thuận). Hãy tải lại trang rồi xếp lại.',
    en: 'What is signed in this session has just changed ({count} agreements now). Load the page again, then set the order.',
  },
  'chased-recently': {
    status: 409,
    vi: 'Vừa có người đôn đốc việc này; có thể đôn đốc lại sau một giờ.',
    en: 'Somebody has just asked about this; you can ask again an hour later.',
  },
  'nobody-to-chase': {
    status: 409,
    vi: 'Chưa có ai phụ trách, nên không biết đôn đốc ai. Hãy ghi người phụ trách của từng bên.',
    en: 'Nobody answers for this yet. Name an owner on each side first.',
  },
  'meeting-state': {
    status: 409,
    vi: 'Cuộc gặp không còn ở bước này: đã được trả lời, đã hết hạn, hoặc chưa bắt đầu. Hãy tải lại trang.',
    en: 'The meeting is not at this step: it was answered, has ended, or has not begun. Load the page again.',
  },
  'meeting-asked': {
    status: 409,
    vi: 'Hai người đã có một đề nghị hoặc cuộc gặp tại sự kiện này.',
    en: 'The two of you have a request or a meeting at this event already.',
  },
  'meetings-enough': {
    status: 409,
    vi: 'Mỗi người chỉ có tối đa {most} đề nghị và cuộc gặp cùng lúc; hãy rút bớt trước khi đề nghị hoặc nhận lời thêm.',
    en: 'A person may have {most} requests and meetings at a time; take one back before you ask or accept again.',
  },
  'meetings-asked': {
    status: 409,
    vi: 'Đã có người đề nghị gặp tại sự kiện này nên không bỏ hết được. Hãy bỏ từng khung giờ; các cuộc gặp trong đó được xếp lại.',
    en: 'Somebody has asked for a meeting at this event already. Remove slots one by one; their meetings are moved.',
  },
  'no-place-there': {
    status: 409,
    vi: 'Bạn chưa có chỗ tại sự kiện này. Hãy đăng ký dự trước khi đề nghị gặp.',
    en: 'You have no place at this event. Register before you ask for a meeting.',
  },
  'no-times-there': {
    status: 409,
    vi: 'Ban tổ chức chưa mở khung giờ gặp nào sắp tới tại sự kiện này. Hãy thử lại sau, hoặc hỏi ban tổ chức.',
    en: 'The organisers of this event have no times for meetings ahead. Try again later, or ask them.',
  },
  'other-not-there': {
    status: 409,
    vi: 'Bên kia không dự sự kiện này. Hãy chọn sự kiện khác mà cả hai cùng dự.',
    en: 'The other side does not come to this event. Choose one to which both of you come.',
  },
  'meet-oneself': {
    status: 409,
    vi: 'Đây là tin hoặc hồ sơ của chính bạn, nên không có ai để đề nghị gặp.',
    en: 'This is your own: there is nobody to meet.',
  },
});
