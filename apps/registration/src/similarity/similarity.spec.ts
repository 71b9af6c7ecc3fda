import { describe, expect, test } from '@jest/globals';
import { fold, overlap, sketch } from './similarity.js';

const text = 'Máy sấy nhãn bằng năng lượng mặt trời dùng cho hộ gia đình ở vùng cao phía Bắc, giá rẻ và bền.';
const other = 'Chúng tôi làm thiết bị lọc nước ngầm nhiễm sắt cho trường học ở đồng bằng, không dùng điện lưới.';

describe('likeness', () => {
  test('does not see accents, case and punctuation', () => {
    expect(fold('  Đỗ-Thị ƯỚC! ')).toBe('do thi uoc');
    expect(overlap(text, text.normalize('NFD').toUpperCase()).share).toBe(1);
  });

  test('finds a passage in a longer text, and shows it', () => {
    const passage = 'năng lượng mặt trời dùng cho hộ gia đình ở vùng cao';
    const { share, passages } = overlap(text, `${other} ${passage} ${other}`);
    expect(passages).toEqual([passage]);
    expect(share).toBeGreaterThan(0.4);
    expect(overlap(text, other)).toEqual({ share: 0, passages: [] });
  });

  test('of texts shows in their sketches, which are small', () => {
    const shared = sketch(text).filter((one) => sketch(`${text} ${other}`).includes(one));
    expect(shared.length).toBeGreaterThan(10);
    expect(sketch(Array.from({ length: 2000 }, (_, index) => `từ${index}`).join(' '))).toHaveLength(128);
    expect(sketch('ngắn quá')).toEqual([]);
  });
});
