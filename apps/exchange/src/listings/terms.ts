/** The words that listings are described with: data, so that a kind or a reason more needs a line here and nothing else. */
interface Term {
  code: string;
  vi: string;
  en: string;
}

export const kinds = [
  { code: 'technology', vi: 'Công nghệ, thiết bị', en: 'Technology or equipment' },
  { code: 'consultancy', vi: 'Năng lực tư vấn', en: 'Consultancy' },
  { code: 'partner_search', vi: 'Tìm đối tác cho dự án', en: 'Partner search' },
] as const satisfies readonly Term[];

export const sectors = [
  { code: 'agriculture', vi: 'Nông nghiệp', en: 'Agriculture' },
  { code: 'postharvest_processing', vi: 'Bảo quản và chế biến nông sản', en: 'Post-harvest and processing' },
  { code: 'aquaculture', vi: 'Thủy sản', en: 'Aquaculture' },
  { code: 'environment', vi: 'Môi trường', en: 'Environment' },
  { code: 'energy', vi: 'Năng lượng', en: 'Energy' },
  { code: 'mechanical_automation', vi: 'Cơ khí, tự động hóa', en: 'Mechanical engineering and automation' },
  { code: 'ict', vi: 'Công nghệ thông tin, truyền thông', en: 'Information and communication technology' },
  { code: 'health_pharma', vi: 'Y tế, dược', en: 'Health and pharmacy' },
  { code: 'materials_chemicals', vi: 'Vật liệu, hóa chất', en: 'Materials and chemicals' },
  { code: 'construction_transport', vi: 'Xây dựng, giao thông', en: 'Construction and transport' },
] as const satisfies readonly Term[];

export const ipStatuses = [
  { code: 'patent_granted', vi: 'Bằng độc quyền sáng chế', en: 'Patent granted' },
  { code: 'utility_solution_granted', vi: 'Bằng độc quyền giải pháp hữu ích', en: 'Utility solution granted' },
  { code: 'application_filed', vi: 'Đã nộp đơn đăng ký', en: 'Application filed' },
  { code: 'plant_variety_certificate', vi: 'Bằng bảo hộ giống cây trồng', en: 'Plant variety certificate' },
  { code: 'copyright_registered', vi: 'Đã đăng ký quyền tác giả', en: 'Copyright registered' },
  { code: 'trade_secret', vi: 'Bí mật kinh doanh', en: 'Trade secret' },
  { code: 'none', vi: 'Chưa đăng ký bảo hộ', en: 'Not protected' },
] as const satisfies readonly Term[];

/** What either side has in mind. */
export const dealForms = [
  { code: 'licence', vi: 'Cấp phép sử dụng', en: 'Licence' },
  { code: 'technology_transfer', vi: 'Chuyển giao công nghệ', en: 'Technology transfer' },
  { code: 'equipment_supply', vi: 'Cung cấp thiết bị', en: 'Equipment supply' },
  { code: 'co_development', vi: 'Cùng phát triển', en: 'Co-development' },
  { code: 'joint_venture', vi: 'Liên doanh', en: 'Joint venture' },
  { code: 'pilot', vi: 'Thử nghiệm', en: 'Pilot' },
  { code: 'consulting', vi: 'Tư vấn', en: 'Consulting' },
] as const satisfies readonly Term[];

/** The six socio-economic regions of Resolution 306/NQ-CP (5 October 2025), with the 34 provinces since 1 July 2025. */
export const regions = [
  {
    code: 'northern_midlands',
    vi: 'Trung du và miền núi phía Bắc',
    en: 'Northern Midlands and Mountains',
    provinces: ['04', '08', '11', '12', '14', '15', '19', '20', '25'],
  },
  {
    code: 'red_river_delta',
    vi: 'Đồng bằng sông Hồng',
    en: 'Red River Delta',
    provinces: ['01', '22', '24', '31', '33', '37'],
  },
  { code: 'north_central', vi: 'Bắc Trung Bộ', en: 'North Central', provinces: ['38', '40', '42', '44', '46'] },
  {
    code: 'south_central',
    vi: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    en: 'South Central Coast and Central Highlands',
    provinces: ['48', '51', '52', '56', '66', '68'],
  },
  { code: 'southeast', vi: 'Đông Nam Bộ', en: 'Southeast', provinces: ['75', '79', '80'] },
  {
    code: 'mekong_delta',
    vi: 'Đồng bằng sông Cửu Long',
    en: 'Mekong Delta',
    provinces: ['82', '86', '91', '92', '96'],
  },
] as const satisfies readonly (Term & { provinces: readonly string[] })[];

/** Why a moderator sends something back; the digit is the key that gives it. */
export const returnReasons = [
  {
    code: 'unclear',
    vi: 'Nội dung chưa đủ rõ để người đọc hiểu giá trị',
    en: 'Too unclear for a reader to see its worth',
  },
  { code: 'wrong-place', vi: 'Sai loại tin hoặc sai lĩnh vực', en: 'In the wrong kind or sector' },
  {
    code: 'unproved-claim',
    vi: 'Chưa có căn cứ cho số liệu hoặc mức sẵn sàng',
    en: 'Figures or readiness without grounds',
  },
  { code: 'rights-doubtful', vi: 'Chưa rõ quyền đối với công nghệ', en: 'Whose technology it is is in doubt' },
  {
    code: 'personal-data',
    vi: 'Có thông tin cá nhân hoặc cách liên hệ trong bài',
    en: 'Holds personal data or contact details',
  },
  { code: 'duplicate', vi: 'Trùng với tin đã đăng', en: 'The same as another listing' },
  { code: 'not-allowed', vi: 'Không được phép chào bán theo pháp luật', en: 'May not be offered by law' },
] as const satisfies readonly Term[];

/** Why the owner of a need puts an offer aside. */
export const verdictReasons = [
  { code: 'other-problem', vi: 'Giải quyết vấn đề khác', en: 'Solves another problem' },
  { code: 'wrong-scale', vi: 'Không đúng quy mô của chúng tôi', en: 'Not our scale' },
  { code: 'not-ready', vi: 'Công nghệ chưa sẵn sàng', en: 'Not ready yet' },
  { code: 'deal-form', vi: 'Không đúng hình thức hợp tác', en: 'Another form of cooperation' },
  { code: 'too-far', vi: 'Quá xa', en: 'Too far away' },
  { code: 'known', vi: 'Đã biết, đã thử', en: 'Known, or tried already' },
] as const satisfies readonly Term[];

export const languages = [
  { code: 'vi', vi: 'Tiếng Việt', en: 'Vietnamese' },
  { code: 'en', vi: 'Tiếng Anh', en: 'English' },
  { code: 'fr', vi: 'Tiếng Pháp', en: 'French' },
  { code: 'ru', vi: 'Tiếng Nga', en: 'Russian' },
  { code: 'zh', vi: 'Tiếng Trung', en: 'Chinese' },
  { code: 'ja', vi: 'Tiếng Nhật', en: 'Japanese' },
  { code: 'ko', vi: 'Tiếng Hàn', en: 'Korean' },
  { code: 'de', vi: 'Tiếng Đức', en: 'German' },
] as const satisfies readonly Term[];

export function codesOf(terms: readonly Term[]): string[] {
  return terms.map(({ code }) => code);
}

export const provinceCodes: readonly string[] = regions.flatMap(({ provinces }) => [...provinces]);

/** Null where the code is of no province. */
export function regionOf(provinceCode: string | null): string | null {
  const region = regions.find(({ provinces }) => (provinces as readonly string[]).includes(provinceCode ?? ''));
  return region?.code ?? null;
}
