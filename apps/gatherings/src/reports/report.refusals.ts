import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'gathering-not-ended': {
    status: 409,
    vi: 'Sự kiện chưa kết thúc. Báo cáo năm được phát hành từ ngày sau ngày cuối của sự kiện.',
    en: 'The event is not over yet. Its yearly report can be released from the day after its last day.',
  },
  'report-not-whole': {
    status: 409,
    retryAfter: 2,
    vi: 'Số liệu của báo cáo đang được chốt, còn chờ phần của sàn kết nối. Hãy thử lại sau ít giây.',
    en: 'The numbers of the report are being frozen, and the part of the exchange is on its way. Try again in a few seconds.',
  },
});
