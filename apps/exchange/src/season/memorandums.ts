/** What happens to a memorandum of the demonstration; days count from its signature, or back from today where they are called `ago`. */
export interface Told {
  subject: string;
  /** Organisations of the directory that do not exist, or names. */
  parties: [string, string];
  /** Days ago. */
  signedAgo: number;
  reviewInDays: number;
  valueVnd?: number;
  deliverables: string[];
  tasks: ToldTask[];
  /** Nothing was heard for so many days. */
  quietFor?: number;
  completed?: boolean;
}

export interface ToldTask {
  title: string;
  /** Days from today; before it when negative. */
  dueIn: number;
  state?: 'in-progress' | 'done' | 'dropped';
  evidence?: string;
  /** Days from today; the promise was given thirty days before. */
  promised?: number;
}

/** Eight, signed at one gathering and after it. All parties are made up. */
export const memorandums: Told[] = [
  {
    subject: 'Chuyển giao dây chuyền sấy lạnh nông sản',
    parties: ['org-116', 'org-072'],
    signedAgo: 210,
    reviewInDays: 150,
    valueVnd: 3_500_000_000,
    deliverables: ['Dây chuyền sấy 500 kg mỗi mẻ', 'Tài liệu vận hành và 6 người được đào tạo'],
    tasks: [
      { title: 'Khảo sát nhà xưởng', dueIn: -150, state: 'done', evidence: 'Biên bản khảo sát 12/BB' },
      { title: 'Lắp đặt và chạy thử', dueIn: -38, state: 'in-progress', promised: -8 },
      { title: 'Đào tạo vận hành', dueIn: 25 },
    ],
  },
  {
    subject: 'Thử nghiệm phân bón nano cho chè',
    parties: ['org-116', 'org-095'],
    signedAgo: 210,
    reviewInDays: 120,
    deliverables: ['Kết quả khảo nghiệm 3 vụ'],
    tasks: [{ title: 'Khảo nghiệm vụ thứ nhất', dueIn: -100, state: 'done', evidence: 'Báo cáo khảo nghiệm số 5' }],
    quietFor: 96,
  },
  {
    subject: 'Xử lý nước thải trại chăn nuôi bằng màng sinh học',
    parties: ['org-116', 'org-073'],
    signedAgo: 62,
    reviewInDays: 180,
    valueVnd: 1_200_000_000,
    deliverables: ['Hệ thống 50 m³ mỗi ngày, nước đạt cột B'],
    tasks: [
      { title: 'Thiết kế hệ thống', dueIn: 20 },
      { title: 'Thi công', dueIn: 90 },
    ],
  },
  {
    subject: 'Đào tạo giáo viên dạy STEM bằng bộ thí nghiệm mở',
    parties: ['org-068', 'org-109'],
    signedAgo: 210,
    reviewInDays: 240,
    valueVnd: 480_000_000,
    deliverables: ['120 giáo viên được tập huấn', '40 bộ thí nghiệm'],
    tasks: [
      { title: 'Biên soạn tài liệu', dueIn: -60, state: 'done', evidence: 'Tài liệu nghiệm thu ngày 02' },
      { title: 'Tập huấn đợt một', dueIn: -20, state: 'done', evidence: 'Danh sách 64 giáo viên' },
      { title: 'Tập huấn đợt hai', dueIn: 40, state: 'in-progress' },
    ],
  },
  {
    subject: 'Truy xuất nguồn gốc thịt lợn bằng mã QR',
    parties: ['org-116', 'org-075'],
    signedAgo: 210,
    reviewInDays: 60,
    deliverables: ['Phần mềm và 3.000 tem'],
    tasks: [{ title: 'Vận hành chính thức', dueIn: -70, state: 'done', evidence: 'Biên bản bàn giao 8/BB' }],
    completed: true,
  },
  {
    subject: 'Phòng học thông minh tiết kiệm điện',
    parties: ['org-068', 'Ví dụ Energy GmbH'],
    signedAgo: 210,
    reviewInDays: 200,
    valueVnd: 2_100_000_000,
    deliverables: ['12 phòng học thử nghiệm'],
    tasks: [
      { title: 'Đo phụ tải nền', dueIn: -45, state: 'done', evidence: 'Bảng số liệu 6 tuần' },
      { title: 'Lắp thiết bị', dueIn: -12, state: 'in-progress' },
      { title: 'Lắp thiết bị dãy nhà cũ', dueIn: -12, state: 'dropped' },
    ],
  },
  {
    subject: 'Chọn giống lợn bản địa bằng chỉ thị phân tử',
    parties: ['org-116', 'org-074'],
    signedAgo: 210,
    reviewInDays: 260,
    deliverables: ['Bộ chỉ thị và quy trình chọn giống'],
    tasks: [{ title: 'Lấy mẫu 200 cá thể', dueIn: 60, state: 'in-progress' }],
  },
  {
    subject: 'Sản xuất thức ăn lên men từ phụ phẩm',
    parties: ['org-116', 'org-087'],
    signedAgo: 9,
    reviewInDays: 180,
    valueVnd: 900_000_000,
    deliverables: ['Xưởng 2 tấn mỗi ngày'],
    tasks: [{ title: 'Chọn địa điểm xưởng', dueIn: 45 }],
  },
];

/** Who signs, as the host reads it out; nobody of them exists. */
export const signatories = [
  'Bà Lò Thị Ước, Chủ tịch',
  'Ông Bùi Hữu Khôi, Giám đốc',
  'Bà Nông Thị Hạnh, Phó Giám đốc',
  'Ông Đỗ Minh Sơn, Hiệu trưởng',
  'Ông Huỳnh Quang Giang, Viện trưởng',
];
