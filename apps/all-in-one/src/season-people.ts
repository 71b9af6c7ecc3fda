/** The people of the demonstration; every one is made up. Four judges per field, in the order of the fields. */
export const judges = [
  'Vũ Đình Khôi',
  'Hoàng Thị Lan Anh',
  'Ngô Quang Huy',
  'Đặng Thùy Linh',
  'Bùi Xuân Trường',
  'Phan Thị Ngọc Ánh',
  'Đỗ Mạnh Cường',
  'Lý Hải Yến',
  'Trịnh Công Sáng',
  'Mai Thị Phượng',
  'Hồ Sỹ Nguyên',
  'Dương Thị Bích Thủy',
  'Lương Văn Ưng',
  'Cao Thị Kim Oanh',
  'Tạ Đức Thịnh',
  'Nông Thị Xuân',
  'Quách Trọng Nghĩa',
  'Võ Thị Diệu Hiền',
  'Châu Minh Triết',
  'Đinh Thị Ước',
  'La Văn Ổn',
  'Huỳnh Thị Cẩm Vân',
  'Tôn Thất Vinh',
  'Nguyễn Hữu Ân',
];

export const applicants = ['Trần Thị Hoài Thương', 'Lê Đức Ý', 'Nguyễn Thành Ơn', 'Hà Thị Thanh Bình', 'Đoàn Văn Ước'];
