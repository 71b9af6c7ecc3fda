import type { Locale, Text } from './texts.js';

export const accountTexts = {
  'verify-email': {
    vi: {
      subject: 'Xác nhận địa chỉ e-mail của bạn',
      body: [
        'Bạn vừa đăng ký tài khoản Sangtao bằng địa chỉ này. Hãy xác nhận để hoàn tất.',
        'Nếu bạn không đăng ký, xin bỏ qua thư này.',
      ],
      action: 'Xác nhận địa chỉ',
    },
    en: {
      subject: 'Confirm your e-mail address',
      body: [
        'An account was registered with this address. Confirm it to finish.',
        'If it was not you, ignore this message.',
      ],
      action: 'Confirm the address',
    },
  },
  'password-reset': {
    vi: {
      subject: 'Đặt lại mật khẩu',
      body: [
        'Có yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Liên kết dưới đây chỉ dùng được một lần.',
        'Nếu bạn không yêu cầu, xin bỏ qua thư này; mật khẩu không thay đổi.',
      ],
      action: 'Đặt mật khẩu mới',
    },
    en: {
      subject: 'Reset your password',
      body: [
        'Somebody asked to reset the password of your account. The link below works once.',
        'If it was not you, ignore this message; your password stays as it is.',
      ],
      action: 'Set a new password',
    },
  },
  'account-exists': {
    vi: {
      subject: 'Địa chỉ này đã có tài khoản Sangtao',
      body: [
        'Có người vừa đăng ký bằng địa chỉ e-mail này. Địa chỉ này đã có tài khoản, do bạn lập trước đây hoặc vì có nơi mời bạn (đề cử, chấm, xác nhận cho con em).',
        'Nếu là bạn, hãy đặt mật khẩu trong 10 phút ở liên kết dưới đây rồi đăng nhập; mọi lời mời gửi tới địa chỉ này chờ bạn ở đó.',
        'Nếu không phải bạn, xin bỏ qua thư này; không có gì thay đổi.',
      ],
      action: 'Đặt mật khẩu',
    },
    en: {
      subject: 'This address has a Sangtao account already',
      body: [
        'Somebody has just signed up with this e-mail address. It has an account already, made by you earlier or because somebody invited you (to be nominated, to judge, to consent for a child).',
        'If it was you, set a password within 10 minutes by the link below and sign in; what was sent to this address waits for you there.',
        'If it was not you, ignore this message; nothing changes.',
      ],
      action: 'Set a password',
    },
  },
  'sign-in-link': {
    vi: {
      subject: 'Liên kết đăng nhập của bạn',
      body: [
        'Liên kết dưới đây đăng nhập cho bạn một lần, trong 10 phút, trên chính trình duyệt mà bạn vừa dùng để yêu cầu. Xin đừng chuyển tiếp cho người khác.',
      ],
      action: 'Đăng nhập',
    },
    en: {
      subject: 'Your sign-in link',
      body: [
        'The link below signs you in once, within 10 minutes, in the browser that you asked from. Do not pass it on.',
      ],
      action: 'Sign in',
    },
  },
  'change-email': {
    vi: {
      subject: 'Xác nhận địa chỉ e-mail mới',
      body: [
        'Có người muốn dùng địa chỉ này cho tài khoản Sangtao của mình. Hãy xác nhận trong 10 phút, trên chính trình duyệt vừa dùng để yêu cầu.',
        'Nếu không phải bạn, xin bỏ qua thư này; không có gì thay đổi.',
      ],
      action: 'Xác nhận địa chỉ mới',
    },
    en: {
      subject: 'Confirm your new e-mail address',
      body: [
        'Somebody wants to use this address for their Sangtao account. Confirm it within 10 minutes, in the browser that asked.',
        'If it was not you, ignore this message; nothing changes.',
      ],
      action: 'Confirm the new address',
    },
  },
  'restore-email': {
    vi: {
      subject: 'Địa chỉ e-mail của tài khoản bạn đã thay đổi',
      body: [
        'Tài khoản Sangtao của bạn từ nay dùng một địa chỉ e-mail khác; thư sẽ không gửi đến đây nữa.',
        'Nếu không phải bạn đổi, hãy bấm nút dưới đây trước {until}: địa chỉ này được khôi phục, mọi thiết bị đăng xuất và mật khẩu cũ hết hiệu lực.',
      ],
      action: 'Không phải tôi',
    },
    en: {
      subject: 'The e-mail address of your account has changed',
      body: [
        'Your Sangtao account uses another e-mail address from now on; no more messages come here.',
        'If it was not you, press the button below before {until}: this address comes back, all devices are signed out, and the old password ends.',
      ],
      action: 'This was not me',
    },
  },
  'second-factor-reset': {
    vi: {
      subject: 'Lớp xác thực thứ hai của bạn đã được gỡ',
      body: [
        'Người quản trị đã gỡ ứng dụng tạo mã, khóa truy cập và mã khôi phục của tài khoản bạn, theo yêu cầu vì bạn không còn dùng được chúng. Mọi thiết bị đã đăng xuất.',
        'Hãy đăng nhập lại và cài lớp xác thực thứ hai mới. Nếu mật khẩu của bạn không còn dùng được, hãy đặt mật khẩu mới bằng mục "Quên mật khẩu".',
        'Nếu bạn không yêu cầu, hãy đổi mật khẩu ngay và báo cho ban tổ chức.',
      ],
      action: 'Mở bảo mật tài khoản',
    },
    en: {
      subject: 'Your second factor was taken away',
      body: [
        'An administrator took away the app, the passkeys and the recovery codes of your account, as asked because you could no longer use them. All devices were signed out.',
        'Sign in again and set up a new second factor. If your password no longer works, set a new one by "Forgot your password?".',
        'If you did not ask for it, change your password at once and tell the organisers.',
      ],
      action: 'Open account security',
    },
  },
  'erasure-asked': {
    vi: {
      subject: 'Bạn đã yêu cầu xóa tài khoản',
      body: [
        'Tài khoản Sangtao của bạn sẽ bị xóa sau {until}. Từ nay đến lúc đó bạn vẫn dùng được tài khoản và có thể rút lại yêu cầu bằng một nút ở trang bảo mật tài khoản.',
        'Nếu bạn không yêu cầu, hãy đăng nhập, rút lại và đổi mật khẩu ngay.',
      ],
      action: 'Mở bảo mật tài khoản',
    },
    en: {
      subject: 'You asked to be erased',
      body: [
        'Your Sangtao account will be erased after {until}. Until then you can use it, and take this back by a button on the page of account security.',
        'If it was not you, sign in, take it back and change your password at once.',
      ],
      action: 'Open account security',
    },
  },
  'erasure-near': {
    vi: {
      subject: 'Tài khoản của bạn sắp bị xóa',
      body: [
        'Theo yêu cầu của bạn, tài khoản Sangtao sẽ bị xóa sau {until}. Đây là thư cuối cùng trước khi xóa; sau đó không lấy lại được.',
        'Bạn vẫn có thể đăng nhập và rút lại yêu cầu trước thời điểm đó.',
      ],
      action: 'Mở bảo mật tài khoản',
    },
    en: {
      subject: 'Your account will be erased soon',
      body: [
        'As you asked, your Sangtao account will be erased after {until}. This is the last letter before; nothing can be got back afterwards.',
        'Until then you can still sign in and take it back.',
      ],
      action: 'Open account security',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
