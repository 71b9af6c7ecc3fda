import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'gathering-state': {
    status: 409,
    vi: 'Sự kiện đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The event is in state {state}; this step is not possible.',
  },
  'gathering-code-taken': {
    status: 409,
    vi: 'Đã có sự kiện mang mã {code}. Hãy chọn mã khác.',
    en: 'There is an event with the code {code}. Choose another one.',
  },
  'gathering-not-ready': {
    status: 409,
    vi: 'Chưa công bố được: còn mục chưa đạt trong danh mục kiểm tra.',
    en: 'It cannot be announced yet: some items of the checklist are open.',
  },
  'wrong-template': {
    status: 422,
    vi: 'Cấu hình sự kiện chưa đúng. Xem từng chỗ bên dưới.',
    en: 'The set-up of the event is not right. See each place below.',
  },
});
