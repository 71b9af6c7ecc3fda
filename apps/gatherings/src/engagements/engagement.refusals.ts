import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'no-booth': {
    status: 409,
    vi: 'Bạn chưa có gian hàng tại sự kiện này nên không có giờ trực.',
    en: 'You hold no booth at this event, so there is no duty.',
  },
});
