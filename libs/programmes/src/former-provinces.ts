/**
 * The 63 provinces until 30 June 2025, each with the one of the 34 that it is part of since. Source: Resolution 202/2025/QH15.
 * Both lists use the same numbers for different provinces (24 was Bắc Giang and is now Bắc Ninh): a code means nothing without its list.
 */
export const formerProvinces = [
  { code: '01', vi: 'Hà Nội', en: 'Ha Noi', current: '01' },
  { code: '02', vi: 'Hà Giang', en: 'Ha Giang', current: '08' },
  { code: '04', vi: 'Cao Bằng', en: 'Cao Bang', current: '04' },
  { code: '06', vi: 'Bắc Kạn', en: 'Bac Kan', current: '19' },
  { code: '08', vi: 'Tuyên Quang', en: 'Tuyen Quang', current: '08' },
  { code: '10', vi: 'Lào Cai', en: 'Lao Cai', current: '15' },
  { code: '11', vi: 'Điện Biên', en: 'Dien Bien', current: '11' },
  { code: '12', vi: 'Lai Châu', en: 'Lai Chau', current: '12' },
  { code: '14', vi: 'Sơn La', en: 'Son La', current: '14' },
  { code: '15', vi: 'Yên Bái', en: 'Yen Bai', current: '15' },
  { code: '17', vi: 'Hòa Bình', en: 'Hoa Binh', current: '25' },
  { code: '19', vi: 'Thái Nguyên', en: 'Thai Nguyen', current: '19' },
  { code: '20', vi: 'Lạng Sơn', en: 'Lang Son', current: '20' },
  { code: '22', vi: 'Quảng Ninh', en: 'Quang Ninh', current: '22' },
  { code: '24', vi: 'Bắc Giang', en: 'Bac Giang', current: '24' },
  { code: '25', vi: 'Phú Thọ', en: 'Phu Tho', current: '25' },
  { code: '26', vi: 'Vĩnh Phúc', en: 'Vinh Phuc', current: '25' },
  { code: '27', vi: 'Bắc Ninh', en: 'Bac Ninh', current: '24' },
  { code: '30', vi: 'Hải Dương', en: 'Hai Duong', current: '31' },
  { code: '31', vi: 'Hải Phòng', en: 'Hai Phong', current: '31' },
  { code: '33', vi: 'Hưng Yên', en: 'Hung Yen', current: '33' },
  { code: '34', vi: 'Thái Bình', en: 'Thai Binh', current: '33' },
  { code: '35', vi: 'Hà Nam', en: 'Ha Nam', current: '37' },
  { code: '36', vi: 'Nam Định', en: 'Nam Dinh', current: '37' },
  { code: '37', vi: 'Ninh Bình', en: 'Ninh Binh', current: '37' },
  { code: '38', vi: 'Thanh Hóa', en: 'Thanh Hoa', current: '38' },
  { code: '40', vi: 'Nghệ An', en: 'Nghe An', current: '40' },
  { code: '42', vi: 'Hà Tĩnh', en: 'Ha Tinh', current: '42' },
  { code: '44', vi: 'Quảng Bình', en: 'Quang Binh', current: '44' },
  { code: '45', vi: 'Quảng Trị', en: 'Quang Tri', current: '44' },
  { code: '46', vi: 'Thừa Thiên Huế', en: 'Thua Thien Hue', current: '46' },
  { code: '48', vi: 'Đà Nẵng', en: 'Da Nang', current: '48' },
  { code: '49', vi: 'Quảng Nam', en: 'Quang Nam', current: '48' },
  { code: '51', vi: 'Quảng Ngãi', en: 'Quang Ngai', current: '51' },
  { code: '52', vi: 'Bình Định', en: 'Binh Dinh', current: '52' },
  { code: '54', vi: 'Phú Yên', en: 'Phu Yen', current: '66' },
  { code: '56', vi: 'Khánh Hòa', en: 'Khanh Hoa', current: '56' },
  { code: '58', vi: 'Ninh Thuận', en: 'Ninh Thuan', current: '56' },
  { code: '60', vi: 'Bình Thuận', en: 'Binh Thuan', current: '68' },
  { code: '62', vi: 'Kon Tum', en: 'Kon Tum', current: '51' },
  { code: '64', vi: 'Gia Lai', en: 'Gia Lai', current: '52' },
  { code: '66', vi: 'Đắk Lắk', en: 'Dak Lak', current: '66' },
  { code: '67', vi: 'Đắk Nông', en: 'Dak Nong', current: '68' },
  { code: '68', vi: 'Lâm Đồng', en: 'Lam Dong', current: '68' },
  { code: '70', vi: 'Bình Phước', en: 'Binh Phuoc', current: '75' },
  { code: '72', vi: 'Tây Ninh', en: 'Tay Ninh', current: '80' },
  { code: '74', vi: 'Bình Dương', en: 'Binh Duong', current: '79' },
  { code: '75', vi: 'Đồng Nai', en: 'Dong Nai', current: '75' },
  { code: '77', vi: 'Bà Rịa - Vũng Tàu', en: 'Ba Ria - Vung Tau', current: '79' },
  { code: '79', vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City', current: '79' },
  { code: '80', vi: 'Long An', en: 'Long An', current: '80' },
  { code: '82', vi: 'Tiền Giang', en: 'Tien Giang', current: '82' },
  { code: '83', vi: 'Bến Tre', en: 'Ben Tre', current: '86' },
  { code: '84', vi: 'Trà Vinh', en: 'Tra Vinh', current: '86' },
  { code: '86', vi: 'Vĩnh Long', en: 'Vinh Long', current: '86' },
  { code: '87', vi: 'Đồng Tháp', en: 'Dong Thap', current: '82' },
  { code: '89', vi: 'An Giang', en: 'An Giang', current: '91' },
  { code: '91', vi: 'Kiên Giang', en: 'Kien Giang', current: '91' },
  { code: '92', vi: 'Cần Thơ', en: 'Can Tho', current: '92' },
  { code: '93', vi: 'Hậu Giang', en: 'Hau Giang', current: '92' },
  { code: '94', vi: 'Sóc Trăng', en: 'Soc Trang', current: '92' },
  { code: '95', vi: 'Bạc Liêu', en: 'Bac Lieu', current: '96' },
  { code: '96', vi: 'Cà Mau', en: 'Ca Mau', current: '96' },
] as const;

/** Those that a province of today was made of; one alone: it did not change. */
export function formerOf(current: string): string[] {
  return formerProvinces.filter((one) => one.current === current).map(({ code }) => code);
}

/** Where a former province lies today; undefined for a code that was none. */
export function currentOf(former: string): string | undefined {
  return formerProvinces.find(({ code }) => code === former)?.current;
}

/**
 * Which of the 63 somebody is from, as far as it can be told: by what was recorded, or because nothing was merged there.
 * @param former the code of the 63 that was recorded, where one was
 * @returns null where several were merged and nothing says which it was
 */
export function toldFormer(current: string, former: string | null): string | null {
  if (former !== null) return former;
  const [first, second] = formerOf(current);
  return first !== undefined && second === undefined ? first : null;
}
