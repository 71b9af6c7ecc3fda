import { keysOf } from './syllables.js';

/** Words that say nothing about the subject: own compilation of function words, numbers, time and the parties of a deal. */
const VIETNAMESE = `
và của các cho có là được trong với một những này đó khi không đã đang sẽ từ đến tới ở tại ra vào lên xuống để mà thì cũng
như theo bằng về trên dưới sau trước nhưng hoặc hay hơn nhất rất quá cả mỗi mọi từng vì do nên nếu thế vậy lại còn chỉ chưa
phải cần muốn tìm mong chúng tôi ta mình họ bà con ai gì nào đâu sao bao nhiêu người năm tháng ngày giờ tuần mười hai ba bốn
sáu bảy tám chín trăm nghìn triệu tỷ đồng khoảng gần chừng việc cái chiếc bộ loại kiểu dạng thứ nơi chỗ bên phía giữa làm
dùng sử dụng bị đi qua rồi vẫn cứ mới đều tự giúp nhiều ít lớn nhỏ cao thấp tốt đơn vị công ty hợp tác xã doanh nghiệp cơ sở
nhà cùng lúc ngay luôn chứ nhau ấy kia thật hết xong đủ thêm khác nữa đây gồm dù vừa sẵn
`;
const ENGLISH = 'the a an of for and or with by to in on from at as is are be that this using use based';

const KEYS = new Set(keysOf(`${VIETNAMESE} ${ENGLISH}`));

/** Words of every field, and bare numbers: as single words they would only match by chance. */
export function isEveryday(key: string): boolean {
  return KEYS.has(key) || /^\d+$/.test(key);
}
