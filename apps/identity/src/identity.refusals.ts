import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'link-elsewhere': {
    status: 403,
    vi: 'Liên kết này chỉ mở được trên trình duyệt đã yêu cầu nó. Hãy mở ở đó, hoặc xin liên kết mới từ trình duyệt này.',
    en: 'This link opens only in the browser that asked for it. Open it there, or ask for another from this browser.',
  },
  'wrong-email-or-password': {
    status: 401,
    vi: 'E-mail hoặc mật khẩu chưa đúng.',
    en: 'The e-mail address or the password is wrong.',
  },
  'email-not-verified': {
    status: 403,
    vi: 'Địa chỉ e-mail chưa được xác nhận. Hãy mở liên kết trong thư chúng tôi vừa gửi lại.',
    en: 'The e-mail address is not verified yet. Open the link in the message that we have just sent again.',
  },
  'wrong-password': { status: 400, vi: 'Mật khẩu hiện tại chưa đúng.', en: 'The current password is wrong.' },
  'password-too-short': {
    status: 400,
    vi: 'Mật khẩu cần ít nhất 15 ký tự.',
    en: 'A password needs at least 15 characters.',
  },
  'password-too-long': {
    status: 400,
    vi: 'Mật khẩu không được quá 128 ký tự.',
    en: 'A password may have at most 128 characters.',
  },
  'link-ended': {
    status: 410,
    vi: 'Liên kết đã hết hạn hoặc đã dùng. Hãy xin liên kết mới.',
    en: 'The link has ended or was used. Ask for another.',
  },
});
