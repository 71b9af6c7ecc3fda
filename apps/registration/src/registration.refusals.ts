import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'edition-not-open': {
    status: 409,
    vi: 'Cuộc thi hiện không nhận bài dự thi.',
    en: 'The contest does not take entries now.',
  },
  'entry-closed': {
    status: 409,
    vi: 'Bài dự thi này không còn sửa được (trạng thái: {state}).',
    en: 'This entry can no longer be changed (state: {state}).',
  },
  'entry-incomplete': {
    status: 422,
    vi: 'Bài dự thi chưa đủ để nộp. Xem các mục bên dưới.',
    en: 'The entry is not complete yet. See the items below.',
  },
  'entry-not-in-screening': {
    status: 409,
    vi: 'Bài dự thi không chờ sơ tuyển (trạng thái: {state}).',
    en: 'The entry does not wait for screening (state: {state}).',
  },
  'unknown-reason': {
    status: 400,
    vi: 'Lý do {code} không có trong quy chế.',
    en: 'The rulebook has no reason {code}.',
  },
  'edition-state': {
    status: 409,
    vi: 'Kỳ thi đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The edition is in state {state}; this step is not possible.',
  },
  'code-taken': { status: 409, vi: 'Mã kỳ thi {code} đã được dùng.', en: 'The edition code {code} is taken.' },
  'wrong-rulebook': { status: 400, vi: 'Quy chế chưa hợp lệ.', en: 'The rulebook is not valid.' },
});
