import { expect, test } from '@jest/globals';
import { nominatedTexts } from './nominated-texts.js';
import { render, type MessageData, type Wording } from './render.js';
import { texts, type Kind, type Text } from './texts.js';
import { voteTexts } from './vote-texts.js';

const contest: Wording = {
  name: { vi: 'Sách vàng 2026', en: 'Golden Book 2026' },
  timeZone: 'Asia/Ho_Chi_Minh',
  prizes: {},
  reasons: {},
  nominated: false,
  votes: false,
};
const book: Wording = { ...contest, nominated: true, votes: true };
const data: MessageData = { code: 'SVST-2026-00001', title: 'Máy sấy nhãn', at: '2026-05-10T03:00:00.000Z', count: 3 };

test('tells an officer that a nomination was received, and an applicant that an entry was', () => {
  expect(render('entry-submitted', 'vi', data, contest).subject).toBe('Đã nhận bài dự thi SVST-2026-00001');
  expect(render('entry-submitted', 'vi', data, book).subject).toBe('Đã nhận đề cử SVST-2026-00001');
  expect(render('entry-submitted', 'en', data, book).subject).toBe('Nomination SVST-2026-00001 received');
});

test('names the work and the edition at once to whoever is asked to confirm a nomination, and nobody’s name', () => {
  const asked = { ...data, asked: { person: 'Đỗ Thị Ước', body: null } };
  expect(render('nomination-asked', 'vi', asked, book).subject).toBe(
    'Xin xác nhận đề cử “Máy sấy nhãn” vào Sách vàng 2026',
  );
  expect(render('nomination-reminded', 'en', asked, book).subject).toBe(
    'Your answer is awaited: “Máy sấy nhãn”, nominated for Golden Book 2026',
  );
});

test('asks a member of a council for votes, and a judge for score sheets', () => {
  expect(render('judge-reminded', 'vi', data, contest).subject).toBe('Nhắc việc: còn 3 phiếu chấm chưa nộp');
  expect(render('judge-reminded', 'vi', data, book).subject).toBe('Nhắc việc: còn 3 công trình chờ bạn bỏ phiếu');
});

test('tells authors and who approves of a list of honoured works, and of results where it is a contest', () => {
  const subject = (kind: Kind, wording: Wording) => render(kind, 'vi', data, wording).subject;
  expect(subject('author-results-not-won', contest)).toBe('Kết quả Sách vàng 2026');
  expect(subject('author-results-not-won', book)).toBe('Danh sách vinh danh của Sách vàng 2026');
  expect(subject('publication-awaits-asked', contest)).toBe('Kết quả Sách vàng 2026 chờ người thứ hai duyệt');
  expect(subject('publication-awaits-asked', book)).toBe(
    'Danh sách vinh danh của Sách vàng 2026 chờ người thứ hai duyệt',
  );
});

test('speaks as before where it is not known yet how the works come', () => {
  const { name, timeZone, prizes, reasons } = book;
  const before = { name, timeZone, prizes, reasons };
  expect(render('entry-submitted', 'vi', data, before).subject).toBe('Đã nhận bài dự thi SVST-2026-00001');
});

test('says of nominated works and of votes nothing in the words of a contest, and asks for no other facts', () => {
  const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  for (const [kind, both] of Object.entries({ ...nominatedTexts, ...voteTexts })) {
    for (const locale of ['vi', 'en'] as const) {
      const { subject, body, action }: Text = both[locale];
      const plain = texts[kind as Kind][locale];
      const known = new Set([plain.subject, ...plain.body].flat().flatMap(facts));
      const all = [subject, ...body, action ?? ''].flat().join('\n');
      expect(all).not.toMatch(/bài dự thi|giải pháp|cuộc thi|thí sinh|phiếu chấm|giám khảo|\bentry\b|\bcontest\b/i);
      expect(facts(all).filter((name) => !known.has(name))).toEqual([]);
    }
  }
});
