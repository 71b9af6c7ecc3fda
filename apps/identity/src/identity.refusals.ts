import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'link-ended': {
    status: 410,
    vi: 'Liên kết đã hết hạn hoặc đã dùng. Hãy xin liên kết mới.',
    en: 'The link has ended or was used. Ask for another.',
  },
});
