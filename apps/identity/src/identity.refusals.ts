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
  'second-factor-needed': {
    status: 403,
    vi: 'Bạn đã đăng nhập một bước. Hãy xác nhận bước thứ hai bằng mã, khóa truy cập hoặc mã khôi phục.',
    en: 'You have taken the first step of signing in. Confirm the second, by a code, a passkey or a recovery code.',
  },
  'second-factor-stands': {
    status: 409,
    vi: 'Ứng dụng tạo mã đã được cài cho tài khoản này. Muốn đổi, hãy gỡ ra trước.',
    en: 'An app is set up for this account already. To change it, remove it first.',
  },
  'second-factor-missing': {
    status: 409,
    vi: 'Tài khoản này chưa có lớp xác thực thứ hai. Hãy cài đặt trước.',
    en: 'This account has no second factor yet. Set one up first.',
  },
  'no-second-factor': {
    status: 409,
    vi: 'Tài khoản này không có lớp xác thực thứ hai để gỡ.',
    en: 'This account has no second factor that could be taken away.',
  },
  'same-email': {
    status: 400,
    vi: 'Đây đang là địa chỉ của tài khoản này.',
    en: 'This is the address of this account already.',
  },
  'email-in-use': {
    status: 409,
    vi: 'Địa chỉ này nay thuộc về một tài khoản khác. Hãy liên hệ ban tổ chức.',
    en: 'This address belongs to another account now. Please ask the organisers.',
  },
  'erasure-hindered': {
    status: 409,
    vi: 'Tài khoản chưa xóa được. Hãy giải quyết những việc dưới đây trước.',
    en: 'The account cannot be erased yet. Settle these things first.',
  },
  'last-administrator': {
    status: 409,
    vi: 'Đây là người quản trị duy nhất còn mở. Hãy trao quyền quản trị cho một người khác trước.',
    en: 'This is the only administrator whose account is open. Give the right to somebody else first.',
  },
  'wrong-code': {
    status: 400,
    vi: 'Mã chưa đúng, hết hạn hoặc đã dùng. Hãy nhập mã đang hiện trong ứng dụng; giờ của điện thoại cần đúng.',
    en: 'The code is wrong, too old or was used. Type what the app shows now; the phone’s clock must be right.',
  },
  'passkey-refused': {
    status: 400,
    vi: 'Khóa truy cập này chưa dùng được: chưa xác minh được bạn, hoặc yêu cầu đã hết hạn. Hãy thử lại.',
    en: 'This passkey was not accepted: it did not verify you, or the request has ended. Try again.',
  },
  'too-many-tries': {
    status: 429,
    vi: 'Có nhiều lần thử sai với tài khoản này. Hãy đợi {seconds} giây, hoặc đăng nhập bằng liên kết qua thư.',
    en: 'There were many wrong tries at this account. Wait {seconds} seconds, or sign in by an e-mailed link.',
  },
  'wrong-password': { status: 400, vi: 'Mật khẩu hiện tại chưa đúng.', en: 'The current password is wrong.' },
  'password-too-short': {
    status: 400,
    vi: 'Mật khẩu cần ít nhất {shortest} ký tự.',
    en: 'A password needs at least {shortest} characters.',
  },
  'password-guessable': {
    status: 400,
    vi: 'Mật khẩu này dễ đoán: toàn từ quen thuộc, tên của bạn, dãy phím hoặc lặp lại. Hãy dùng một câu ngắn chỉ bạn biết.',
    en: 'This password is easy to guess: usual words, your name, runs of keys or repetition. Use a short sentence that only you know.',
  },
  'password-short-alone': {
    status: 409,
    vi: 'Mật khẩu của bạn ngắn hơn 15 ký tự nên cần lớp xác thực thứ hai. Hãy đặt mật khẩu dài hơn trước khi gỡ.',
    en: 'Your password has fewer than 15 characters and needs the second factor. Set a longer one before you remove it.',
  },
  'account-disabled': {
    status: 403,
    vi: 'Tài khoản này đã bị khóa. Hãy liên hệ ban tổ chức.',
    en: 'This account was closed. Please ask the organisers.',
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
