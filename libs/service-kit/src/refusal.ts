export interface RefusalText {
  /** HTTP status that the code becomes. */
  status: number;
  /** Seconds after which another try is worth while. */
  retryAfter?: number;
  vi: string;
  en: string;
}

/** What is wrong with a field. Without a `message` it gets that of its code (`field-texts`), with these values, in the reader's language. */
export interface FieldError {
  field: string;
  code: string;
  message?: string;
  values?: (string | number)[];
}

/** A rule said no: never retried, shown to the caller as a problem document. `data` fills the {placeholders} of the text. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly data: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'Refusal';
  }
}

const texts = new Map<string, RefusalText>();

/** Each service lists its codes once. @throws Error when two services give one code different texts */
export function registerRefusals(list: Record<string, RefusalText>): void {
  for (const [code, text] of Object.entries(list)) {
    const known = texts.get(code);
    if (known && (known.vi !== text.vi || known.status !== text.status)) {
      throw new Error(`the refusal code ${code} is registered twice, with different texts`);
    }
    texts.set(code, text);
  }
}

export function refusalText(code: string): RefusalText | undefined {
  return texts.get(code);
}

registerRefusals({
  'invalid-input': {
    status: 400,
    vi: 'Dữ liệu gửi lên chưa đúng. Xem từng trường bên dưới rồi gửi lại.',
    en: 'The data sent is not right. See each field below and send it again.',
  },
  'not-signed-in': { status: 401, vi: 'Bạn cần đăng nhập để tiếp tục.', en: 'Sign in to go on.' },
  'not-allowed': {
    status: 403,
    vi: 'Tài khoản của bạn không có quyền làm việc này.',
    en: 'Your account may not do this.',
  },
  'foreign-page': {
    status: 403,
    vi: 'Yêu cầu này đến từ một trang khác nên không được thực hiện. Hãy mở lại trang của hệ thống rồi thử lại.',
    en: 'This request comes from a page of another site and was not done. Open a page of this system and try again.',
  },
  'confirm-again': {
    status: 403,
    vi: 'Việc này cần bạn xác nhận lại danh tính: nhập mã, dùng khóa truy cập hoặc mật khẩu, rồi thử lại.',
    en: 'This needs you to confirm again that it is you: by a code, a passkey or your password. Then try again.',
  },
  'not-found': {
    status: 404,
    vi: 'Không tìm thấy, hoặc bạn không được xem nội dung này.',
    en: 'Not found, or not for you to see.',
  },
  conflict: {
    status: 409,
    vi: 'Nội dung này đã tồn tại hoặc vừa được người khác thay đổi. Hãy tải lại trang.',
    en: 'This exists already or was just changed by somebody else. Load it again.',
  },
  'in-flight': {
    status: 409,
    retryAfter: 2,
    vi: 'Yêu cầu này đang được xử lý và chưa có kết quả. Hãy gửi lại sau giây lát; việc này chỉ xảy ra một lần.',
    en: 'This request is being handled and has no answer yet. Send it again in a moment; it happens once.',
  },
  'version-conflict': {
    status: 412,
    vi: 'Nội dung đã được thay đổi ở nơi khác. Hãy tải lại rồi sửa tiếp.',
    en: 'This was changed elsewhere meanwhile. Load it again, then go on.',
  },
  'too-large': { status: 413, vi: 'Dữ liệu gửi lên quá lớn.', en: 'The request is too large.' },
  'unsupported-media-type': {
    status: 415,
    vi: 'Kiểu dữ liệu này không được hỗ trợ; hãy gửi JSON.',
    en: 'This media type is not supported; send JSON.',
  },
  'idempotency-mismatch': {
    status: 422,
    vi: 'Khóa Idempotency-Key này đã dùng cho một yêu cầu khác.',
    en: 'This Idempotency-Key was used for another request.',
  },
  'version-required': {
    status: 428,
    vi: 'Thiếu tiêu đề If-Match với phiên bản đang sửa, ví dụ If-Match: "3".',
    en: 'The header If-Match with the version being edited is missing, for example If-Match: "3".',
  },
  'too-many-requests': {
    status: 429,
    vi: 'Quá nhiều yêu cầu trong thời gian ngắn. Hãy thử lại sau ít phút.',
    en: 'Too many requests in a short time. Try again in a few minutes.',
  },
  internal: {
    status: 500,
    vi: 'Hệ thống gặp lỗi ngoài dự kiến; dữ liệu của bạn không bị thay đổi. Mã yêu cầu giúp chúng tôi tìm nguyên nhân.',
    en: 'Something unexpected happened; your data was not changed. The request id helps us to find the cause.',
  },
  'try-again': {
    status: 503,
    vi: 'Hệ thống đang bận. Hãy thử lại sau giây lát.',
    en: 'The system is busy. Try again in a moment.',
  },
});
