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
});
