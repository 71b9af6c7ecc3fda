import { addDays } from '../agreements/days.js';

interface QuarterTask {
  title: string;
  dueOn: string;
  state: 'planned' | 'in-progress' | 'done';
  /** When it was reported. */
  on: string;
}

const done = 42;
const onSchedule = 38;
const works = [
  ...['Tập huấn kỹ thuật nuôi gà an toàn sinh học', 'Lắp điện mặt trời cho trạm y tế', 'Mô hình tưới nhỏ giọt'],
  ...['Thư viện số của trường trung học cơ sở', 'Cân điện tử cho tổ thu mua', 'Máy sấy lúa mini', 'Xử lý rác hữu cơ'],
  ...['Trạm quan trắc mặn', 'Vườn ươm cây bản địa', 'Đường dây nóng kỹ thuật nông nghiệp'],
];

/** Of the quarter in which today lies: 80 tasks, 42 done, 38 to be done by its end. Made up, the same every time. */
export function quarterTasks(today: string): QuarterTask[] {
  const [first, last] = quarterOf(today);
  return Array.from({ length: done + onSchedule }, (_, n) => {
    const title = `${works[n % works.length]!}, xã số ${Math.floor(n / works.length) + 1}`;
    const day = addDays(first, Math.floor((n * 80) / (done + onSchedule)));
    if (n < done) return { title, dueOn: day, state: 'done', on: day < today ? day : today };
    return { title, dueOn: day > today ? day : last, state: n % 2 ? 'planned' : 'in-progress', on: today };
  });
}

/** Its first and its last day. */
function quarterOf(day: string): [first: string, last: string] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const begins = month - ((month - 1) % 3);
  const dayIn = (of: number, date: number) => new Date(Date.UTC(year, of - 1, date)).toISOString().slice(0, 10);
  return [dayIn(begins, 1), dayIn(begins + 3, 0)];
}
