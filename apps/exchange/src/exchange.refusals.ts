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
});
