import { randomBytes } from 'node:crypto';
import type { Season, SeasonAccount } from '@sangtao/service-kit/season';
import { v7 } from 'uuid';

/** All of them are made up; any likeness is chance. */
const judges = [
  ...['Đặng Quốc Thái', 'Nguyễn Hoài An', 'Phan Thị Thu Trang', 'Lương Minh Đức', 'Vũ Thị Hải Yến', 'Trịnh Công Danh'],
  ...['Hoàng Ngọc Lan', 'Bùi Văn Lực', 'Đỗ Thị Ánh Tuyết', 'Ngô Đình Khôi', 'Huỳnh Thị Như Ý', 'Phùng Quang Huy'],
  ...['Lâm Thị Bích Đào', 'Cao Xuân Trường', 'Mai Thị Ngọc Ước', 'Tạ Hữu Phúc', 'Đinh Thị Kim Oanh', 'Võ Thành Nhân'],
  ...['Trần Thị Diệu Linh', 'Lê Quang Ưng', 'Nông Văn Sơn', 'Hà Thị Êm', 'Kiều Mạnh Cường', 'Dương Thị Ơn'],
];
const applicants = [
  ...['Nghiêm Thị Hạnh', 'Chu Văn Đạt', 'Sầm Thị Nga', 'Trương Quốc Bảo', 'Lò Thị Xuân', 'Quách Minh Hoàng'],
  ...['Đàm Thị Thúy', 'Phạm Gia Khánh', 'Hồ Thị Lệ Thu', 'Thái Văn Ổn'],
];

export function makePeople(): Season['accounts'] {
  return {
    admin: account('admin', 'admin', 'Quản trị hệ thống'),
    secretary: account('secretary', 'thu-ky', 'Nguyễn Thị Minh Thư'),
    chair: account('chair', 'chu-tich', 'Trần Đức Nghĩa'),
    officer: account('officer', 'can-bo-tinh', 'Lê Thị Hồng Vân'),
    applicant: account('applicant', 'tac-gia', 'Phạm Anh Tuấn'),
    nominator: account('nominator', 'can-bo-de-cu', 'Phan Thị Thanh Hòa'),
    nominee: account('nominee', 'nguoi-duoc-de-cu', 'Hoàng Văn Lượng'),
    guardian: account('guardian', 'phu-huynh', 'Đặng Thị Mỹ Duyên'),
    judges: judges.map((name, index) => account('judge', `giam-khao-${index + 1}`, name)),
    applicants: applicants.map((name, index) => account('applicant', `tac-gia-${index + 2}`, name)),
  };
}

function account(role: string, mailbox: string, name: string): SeasonAccount {
  const password = randomBytes(12).toString('base64url');
  return { id: v7(), role, name, password, email: `${mailbox}@sangtao.example.com` };
}
