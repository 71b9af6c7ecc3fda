/** How a code is said to people. Regions are the six of Resolution 306/NQ-CP (2025). */
interface Name {
  readonly vi: string;
  readonly en: string;
}

const names: Record<string, Name> = {
  agriculture: { vi: 'nông nghiệp', en: 'agriculture' },
  postharvest_processing: { vi: 'bảo quản và chế biến nông sản', en: 'post-harvest and processing' },
  aquaculture: { vi: 'thủy sản', en: 'aquaculture' },
  environment: { vi: 'môi trường', en: 'environment' },
  energy: { vi: 'năng lượng', en: 'energy' },
  mechanical_automation: { vi: 'cơ khí, tự động hóa', en: 'mechanical engineering and automation' },
  ict: { vi: 'công nghệ thông tin, truyền thông', en: 'information and communication technology' },
  health_pharma: { vi: 'y tế, dược', en: 'health and pharmacy' },
  materials_chemicals: { vi: 'vật liệu, hóa chất', en: 'materials and chemicals' },
  construction_transport: { vi: 'xây dựng, giao thông', en: 'construction and transport' },
  licence: { vi: 'cấp phép sử dụng', en: 'licence' },
  technology_transfer: { vi: 'chuyển giao công nghệ', en: 'technology transfer' },
  equipment_supply: { vi: 'cung cấp thiết bị', en: 'equipment supply' },
  co_development: { vi: 'cùng phát triển', en: 'co-development' },
  joint_venture: { vi: 'liên doanh', en: 'joint venture' },
  pilot: { vi: 'thử nghiệm', en: 'pilot' },
  'Northern Midlands and Mountains': { vi: 'Trung du và miền núi phía Bắc', en: 'Northern Midlands and Mountains' },
  'Red River Delta': { vi: 'Đồng bằng sông Hồng', en: 'Red River Delta' },
  'North Central': { vi: 'Bắc Trung Bộ', en: 'North Central' },
  'South Central Coast and Central Highlands': {
    vi: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
    en: 'South Central Coast and Central Highlands',
  },
  Southeast: { vi: 'Đông Nam Bộ', en: 'Southeast' },
  'Mekong Delta': { vi: 'Đồng bằng sông Cửu Long', en: 'Mekong Delta' },
  consulting: { vi: 'tư vấn', en: 'consulting' },
};

/** A code that is not known here is shown as it is. */
export function nameOf(code: string): Name {
  return names[code] ?? { vi: code, en: code };
}
