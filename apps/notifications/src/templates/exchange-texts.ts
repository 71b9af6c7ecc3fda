import type { Locale, Text } from './texts.js';

/** About offers, needs and experts of the exchange. They call a listing by its code. */
export const exchangeTexts = {
  'listing-published': {
    vi: {
      subject: 'Tin {code} đã được đăng',
      body: [
        'Tin {code} của bạn đã được duyệt và hiển thị trên sàn kết nối.',
        'Tin hiển thị trong 12 tháng. Mỗi quý chúng tôi hỏi lại để tin luôn mới.',
      ],
      action: 'Xem tin',
    },
    en: {
      subject: 'Listing {code} is public',
      body: [
        'Your listing {code} was checked and is on the exchange now.',
        'It stays for twelve months. You are asked about it each quarter, so that it stays true.',
      ],
      action: 'See the listing',
    },
  },
  'listing-returned': {
    vi: {
      subject: 'Tin {code} cần sửa',
      body: ['Ban tổ chức trả lại tin {code} kèm lý do. Mở tin để xem, sửa rồi gửi duyệt lại.'],
      action: 'Mở tin',
    },
    en: {
      subject: 'Listing {code} needs a change',
      body: ['The organisers gave the listing {code} back, with reasons. Open it, change it and hand it in again.'],
      action: 'Open the listing',
    },
  },
  'listing-refresh': {
    vi: {
      subject: 'Tin {code} còn đúng không?',
      body: ['Tin {code} đã đăng được một quý. Nếu còn đúng, hãy xác nhận; nếu không, hãy sửa hoặc rút tin.'],
      action: 'Xem lại tin',
    },
    en: {
      subject: 'Does the listing {code} still hold?',
      body: [
        'The listing {code} has been public for a quarter. Confirm it if it still holds, or change or withdraw it.',
      ],
      action: 'Look at it',
    },
  },
  'listing-expiry': {
    vi: {
      subject: 'Tin {code} sắp hết hạn',
      body: ['Tin {code} ngừng hiển thị vào {until} nếu bạn không xác nhận. Chỉ cần bấm một lần để giữ thêm 12 tháng.'],
      action: 'Xác nhận tin',
    },
    en: {
      subject: 'Listing {code} ends soon',
      body: [
        'The listing {code} stops being public on {until} unless you confirm it. One click keeps it for twelve months.',
      ],
      action: 'Confirm the listing',
    },
  },
  'listing-expired': {
    vi: {
      subject: 'Tin {code} đã hết hạn',
      body: ['Tin {code} không còn hiển thị vì chưa được xác nhận trong 12 tháng. Xác nhận để đăng lại ngay.'],
      action: 'Mở tin',
    },
    en: {
      subject: 'Listing {code} has ended',
      body: [
        'The listing {code} is no longer public: nobody confirmed it for twelve months. Confirm it to publish it again.',
      ],
      action: 'Open the listing',
    },
  },
  'match-proposed': {
    vi: {
      subject: '{count} chào bán mới phù hợp với nhu cầu của bạn',
      body: [
        'Có {count} chào bán mới phù hợp với nhu cầu bạn đã đăng.',
        'Mỗi chào bán có lý do vì sao phù hợp và điểm nào chưa khớp. Đánh dấu quan tâm hoặc bỏ qua để lần sau chọn đúng hơn.',
      ],
      action: 'Xem chào bán phù hợp',
    },
    en: {
      subject: 'New offers that fit your needs: {count}',
      body: [
        'New offers that fit what you look for: {count}.',
        'Each says why it fits and what does not. Mark what is of interest and put aside what is not.',
      ],
      action: 'See the offers',
    },
  },
  'expert-published': {
    vi: {
      subject: 'Hồ sơ chuyên gia của bạn đã được đăng',
      body: [
        'Hồ sơ chuyên gia của bạn đã được duyệt và hiển thị trên sàn kết nối. Bạn có thể ẩn đi lúc nào cũng được.',
      ],
      action: 'Mở hồ sơ',
    },
    en: {
      subject: 'Your profile as an expert is public',
      body: ['Your profile was checked and is on the exchange now. You can hide it at any time.'],
      action: 'Open the profile',
    },
  },
  'expert-returned': {
    vi: {
      subject: 'Hồ sơ chuyên gia của bạn cần sửa',
      body: ['Ban tổ chức trả lại hồ sơ chuyên gia của bạn kèm lý do. Mở hồ sơ để xem, sửa rồi gửi duyệt lại.'],
      action: 'Mở hồ sơ',
    },
    en: {
      subject: 'Your profile as an expert needs a change',
      body: ['The organisers gave your profile back, with reasons. Open it, change it and hand it in again.'],
      action: 'Open the profile',
    },
  },
} satisfies Record<string, Record<Locale, Text>>;
