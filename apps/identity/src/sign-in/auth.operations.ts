import type { RawOperation } from '@sangtao/service-kit/documents/raw-operation';
import { answer } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const said = z.record(z.string(), z.unknown()).nullable();
const callbackURL = z.string().optional();

const post = (
  path: string,
  [vi, en]: [string, string],
  { name, body }: { name: string; body: z.ZodRawShape },
): RawOperation => ({
  operationId: `SignIn.${name}`,
  method: 'POST',
  path: `/auth${path}`,
  status: 200,
  access: { kind: 'public' },
  vi,
  en,
  body: z.strictObject(body),
  answer: said,
});

const get = (path: string, [vi, en]: [string, string]): RawOperation => ({
  operationId: `SignIn.${path.split('/').at(-1)!}`,
  method: 'GET',
  path: `/auth${path}`,
  status: 200,
  access: { kind: 'public' },
  vi,
  en,
  answer: said,
});

/** What people and other systems use of better-auth's handler; the session is a cookie. */
export const authOperations: readonly RawOperation[] = [
  post('/sign-up/email', ['Đăng ký tài khoản', 'Signs up; a message verifies the address'], {
    name: 'signUp',
    body: {
      name: z.string(),
      email: z.email(),
      password: z.string().min(15),
      locale: z.enum(['vi', 'en']).optional(),
      callbackURL,
    },
  }),
  post('/sign-in/email', ['Đăng nhập bằng mật khẩu', 'Signs in by password'], {
    name: 'signIn',
    body: { email: z.email(), password: z.string() },
  }),
  post('/sign-in/magic-link', ['Gửi liên kết đăng nhập qua thư', 'Sends a link that signs in'], {
    name: 'sendLink',
    body: { email: z.email(), callbackURL },
  }),
  post(
    '/sign-in/social',
    ['Đăng nhập bằng nơi cấp danh tính đã cấu hình', 'Signs in by the configured issuer; answers where to go'],
    {
      name: 'byIssuer',
      body: {
        provider: z.literal('oidc'),
        callbackURL,
        errorCallbackURL: callbackURL,
        disableRedirect: z.boolean().optional(),
      },
    },
  ),
  post('/sign-out', ['Đăng xuất', 'Signs out'], { name: 'signOut', body: {} }),
  post('/request-password-reset', ['Gửi thư đặt lại mật khẩu', 'Sends a message to set a new password'], {
    name: 'askReset',
    body: { email: z.email(), redirectTo: z.string().optional() },
  }),
  post('/reset-password', ['Đặt mật khẩu mới', 'Sets a new password'], {
    name: 'reset',
    body: { token: z.string(), newPassword: z.string().min(8) },
  }),
  post('/change-password', ['Đổi mật khẩu; các phiên khác kết thúc', 'Changes the password; other sessions end'], {
    name: 'changePassword',
    body: { currentPassword: z.string(), newPassword: z.string().min(8) },
  }),
  get('/passkey/generate-authenticate-options', [
    'Bắt đầu đăng nhập bằng khóa truy cập',
    'Begins to sign in by a passkey',
  ]),
  post(
    '/passkey/verify-authentication',
    ['Đăng nhập bằng khóa truy cập', 'Signs in by a passkey, which counts as both factors'],
    { name: 'byPasskey', body: { response: z.record(z.string(), z.unknown()) } },
  ),
  get('/passkey/generate-register-options', ['Bắt đầu thêm khóa truy cập', 'Begins to add a passkey']),
  post('/passkey/verify-registration', ['Thêm khóa truy cập', 'Adds a passkey'], {
    name: 'addPasskey',
    body: { response: z.record(z.string(), z.unknown()), name: z.string().optional() },
  }),
  {
    operationId: 'SignIn.keys',
    method: 'GET',
    path: '/jwks',
    status: 200,
    access: { kind: 'public' },
    vi: 'Khóa công khai để kiểm tra mã truy cập (JWKS)',
    en: 'The public keys by which tokens are checked (JWKS)',
    answer: answer('KeySet', { keys: z.array(z.record(z.string(), z.unknown())) }),
  },
];
