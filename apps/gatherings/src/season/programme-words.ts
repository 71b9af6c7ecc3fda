/** Made up for the demonstration; nobody of these exists. */
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'];
const middles = ['Thị Minh', 'Văn', 'Hữu', 'Ngọc', 'Quang', 'Thị Thu', 'Đức', 'Bảo'];
const givens = [
  'Ước',
  'Khuê',
  'Nghĩa',
  'Duyên',
  'Trường',
  'Quỳnh',
  'Phương',
  'Khánh',
  'Thảo',
  'Việt',
  'Hằng',
  'Toàn',
  'Yến',
];
const titles = ['PGS.TS', 'TS', 'ThS', 'GS.TS', 'KS'];
const bodies = [
  ...[
    'Viện Cơ điện Lam Giang',
    'Trường Đại học Kỹ thuật Ánh Dương',
    'Công ty Cổ phần Trường Xanh',
    'Hội Sáng chế Sao Mai',
  ],
  ...['Hợp tác xã Đồng Tâm', 'Trung tâm Chuyển giao Thông Reo', 'Viện Nghiên cứu Biển Hải Âu'],
];

export function aSpeakerName(n: number) {
  const name = [families[n % 12], middles[(n * 5) % 8], givens[(n * 7) % 13]].join(' ');
  return { name, title: titles[n % 5]!, organisation: bodies[(n * 3) % 7]! };
}

type Topic = readonly [vi: string, en: string, track: string, field: string];

export const topics: readonly Topic[] = [
  ['Sấy lạnh nông sản quy mô hợp tác xã', 'Cold drying of produce for cooperatives', 'Nông nghiệp', 'postharvest'],
  ['Cảm biến mặn cho ruộng lúa ven biển', 'Salinity sensors for coastal rice', 'Nông nghiệp', 'agriculture'],
  ['Nuôi tôm tuần hoàn ít thay nước', 'Recirculating shrimp farming', 'Thủy sản', 'aquaculture'],
  ['Chế phẩm vi sinh từ phụ phẩm cà phê', 'Microbial products from coffee waste', 'Môi trường', 'environment'],
  ['Xử lý nước rỉ rác bằng màng gốm', 'Leachate treatment with ceramic membranes', 'Môi trường', 'environment'],
  ['Máy cấy không người lái', 'Driverless rice transplanters', 'Cơ khí', 'automation'],
  ['Robot phân loại trái cây', 'Robots that sort fruit', 'Cơ khí', 'automation'],
  ['Pin lưu trữ cho trạm bơm điện mặt trời', 'Storage for solar pumping stations', 'Năng lượng', 'energy'],
  ['Bếp sinh khối cho làng nghề', 'Biomass stoves for craft villages', 'Năng lượng', 'energy'],
  ['Truy xuất nguồn gốc bằng mã QR', 'Traceability by QR codes', 'Chuyển đổi số', 'ict'],
  ['Trợ lý tiếng Việt cho tổng đài xã', 'A Vietnamese assistant for commune hotlines', 'Chuyển đổi số', 'ict'],
  ['Bộ xét nghiệm nhanh bệnh cây có múi', 'Quick tests for citrus disease', 'Y sinh', 'health'],
  ['Vật liệu cách nhiệt từ rơm', 'Insulation from straw', 'Vật liệu', 'materials'],
  ['Gạch không nung từ tro bay', 'Unfired bricks from fly ash', 'Vật liệu', 'construction'],
];

export function aCompany(n: number): string {
  const forms = ['Công ty TNHH', 'Công ty Cổ phần', 'Hợp tác xã', 'Viện', 'Nhóm sáng chế'];
  const words = ['Ánh Dương', 'Sao Mai', 'Lam Giang', 'Trường Xanh', 'Đồng Tâm', 'Hải Âu', 'Bình Minh', 'Thông Reo'];
  const fields = [
    'Cơ khí',
    'Nông sản',
    'Công nghệ',
    'Sinh học',
    'Năng lượng',
    'Vật liệu',
    'Môi trường',
    'Thủy sản',
    'Số hóa',
  ];
  return `${forms[n % 5]} ${fields[(n * 4) % 9]} ${words[(n * 3) % 8]} ${n + 1}`;
}
