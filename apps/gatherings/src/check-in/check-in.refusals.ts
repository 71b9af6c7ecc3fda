import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'unknown-gate': {
    status: 400,
    vi: 'Sự kiện không có cổng {gate}.',
    en: 'The event has no gate {gate}.',
  },
  'device-revoked': {
    status: 403,
    vi: 'Thiết bị này đã bị thu hồi quyền check-in. Hãy liên hệ ban tổ chức để đăng ký lại.',
    en: 'This device may check nobody in any more. Ask the organisers to register it again.',
  },
});
