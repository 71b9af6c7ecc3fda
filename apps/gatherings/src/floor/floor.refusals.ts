import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'outline-overlap': {
    status: 409,
    vi: '{code} chồng lên {other}. Hãy dời ra hoặc thu nhỏ lại.',
    en: '{code} would stand on {other}. Move it, or make it smaller.',
  },
  'outline-outside': {
    status: 409,
    vi: '{code} nằm ngoài mặt bằng.',
    en: '{code} is not inside the hall.',
  },
  'floor-code-taken': {
    status: 409,
    vi: 'Đã có gian hoặc khu mang mã {code}.',
    en: 'There is a booth or area called {code}.',
  },
  'floor-in-use': {
    status: 409,
    vi: '{code} đang được dùng nên chưa bỏ được.',
    en: '{code} is in use and cannot be dropped yet.',
  },
  'floor-full': { status: 409, vi: 'Mặt bằng chỉ chứa tối đa {max} gian.', en: 'A floor holds at most {max} booths.' },
  'booth-state': {
    status: 409,
    vi: 'Đơn đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The application is in state {state}; this step is not possible.',
  },
  'booth-taken': {
    status: 409,
    vi: 'Gian {code} vừa có đơn vị khác nhận. Hãy chọn gian khác còn trống.',
    en: 'Booth {code} was just taken by another exhibitor. Choose another one that is free.',
  },
  'booth-not-offered': {
    status: 409,
    vi: 'Gian này không có trong đề nghị dành cho bạn.',
    en: 'This booth was not offered to you.',
  },
  'offer-ended': {
    status: 409,
    vi: 'Đề nghị đã hết hạn. Hãy liên hệ ban tổ chức để được đề nghị lại.',
    en: 'The offer has ended. Ask the organisers for another one.',
  },
  'booth-applied': {
    status: 409,
    vi: 'Bạn đã có đơn cho đơn vị này, chưa kết thúc.',
    en: 'You have an application for this exhibitor that has not ended.',
  },
  'slot-power': {
    status: 409,
    vi: 'Khu trình diễn chỉ còn {left} W vào lúc đó.',
    en: 'The area has {left} W left at that time.',
  },
  'slot-floor-load': {
    status: 409,
    vi: 'Sàn chỉ chịu được {most} kg/m².',
    en: 'The floor bears {most} kg/m² at most.',
  },
  'slot-hazard': {
    status: 409,
    vi: 'Khu này không cho phép: {hazard}.',
    en: 'This area does not allow: {hazard}.',
  },
  'slot-overlap': {
    status: 409,
    vi: 'Khu này mỗi lúc chỉ trình diễn một, và lúc đó đã có trình diễn khác.',
    en: 'One demonstration at a time is shown here, and there is another one then.',
  },
});
