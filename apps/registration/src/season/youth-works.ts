/** Whose child it is, and how far that parent is: has consented, is asked, has declined. */
export interface GuardianStory {
  /** The demonstration's mother, or a father among its applicants. */
  parent: 'mother' | 'father';
  said: 'consented' | 'waiting' | 'declined';
}

interface YoungAuthor {
  name: string;
  age: number;
  /** Nobody where the child is old enough. */
  guardian: GuardianStory | null;
}

export interface YouthWork {
  title: string;
  fieldCode: string;
  provinceCode: string;
  school: string;
  summary: string;
  novelty: string;
  use: string;
  authors: YoungAuthor[];
}

/** Teams of the demonstration's youth contest. All children are made up. */
export const youthWorks: YouthWork[] = [
  {
    title: 'Đèn học tự nhắc ngồi thẳng lưng',
    fieldCode: 'learning',
    provinceCode: '40',
    school: 'Trường THCS Bến Thủy, lớp 6B',
    summary:
      'Đèn học có gắn cảm biến khoảng cách. Khi bạn cúi đầu quá gần vở, đèn chuyển sang màu vàng và rung nhẹ để nhắc ngồi thẳng lưng; ngồi đúng thì đèn sáng trắng trở lại.',
    novelty:
      'Đèn bán trên thị trường chỉ chiếu sáng; đèn này nhắc ngay lúc ngồi sai và đếm số lần nhắc trong một buổi.',
    use: 'Đặt trên bàn, cắm sạc điện thoại. Làm từ hộp nhựa cũ, cảm biến siêu âm và bo mạch; chi phí khoảng 180 nghìn đồng.',
    authors: [
      { name: 'Trần Đặng Nhật Minh', age: 11, guardian: { parent: 'mother', said: 'consented' } },
      { name: 'Lê Quỳnh Hương', age: 16, guardian: null },
    ],
  },
  {
    title: 'Thùng rác biết kể chuyện phân loại',
    fieldCode: 'environment',
    provinceCode: '40',
    school: 'Trường Tiểu học Hưng Dũng, lớp 4A',
    summary:
      'Thùng rác ba ngăn có loa nhỏ. Khi bạn bỏ rác đúng ngăn, thùng kể một câu chuyện ngắn về vỏ chai hay lá cây; bỏ nhầm thì thùng nhắc ngăn đúng và chờ bạn sửa.',
    novelty: 'Các thùng phân loại ở trường chỉ dán hình; thùng này nói và khen nên các em lớp một cũng làm theo.',
    use: 'Dùng ở hành lang lớp học. Vật liệu là thùng sơn cũ, thẻ nhớ, loa và ba công tắc; chi phí khoảng 250 nghìn đồng.',
    authors: [
      { name: 'Trần Đặng Bảo Ngọc', age: 9, guardian: { parent: 'mother', said: 'waiting' } },
      { name: 'Thái Gia Hân', age: 10, guardian: { parent: 'father', said: 'consented' } },
    ],
  },
  {
    title: 'Phao cứu sinh gấp trong cặp sách',
    fieldCode: 'household',
    provinceCode: '46',
    school: 'Trường THCS Phú Vang, lớp 8C',
    summary:
      'Cặp sách có lớp lót bơm hơi bằng bình khí nhỏ. Khi rơi xuống nước, bạn giật dây thì lớp lót phồng lên trong ba giây và giữ được một người nặng năm mươi ki-lô-gam.',
    novelty:
      'Phao thường cồng kềnh nên ít ai mang đi học; phao này nằm sẵn trong cặp và không làm cặp nặng thêm nhiều.',
    use: 'Dành cho các bạn đi học bằng đò. Vải bạt, van xe đạp và bình khí thay được; chi phí khoảng 140 nghìn đồng.',
    authors: [{ name: 'Thái Khánh An', age: 13, guardian: { parent: 'father', said: 'declined' } }],
  },
];
