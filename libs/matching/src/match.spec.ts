import { describe, expect, it } from '@jest/globals';
import { aNeed, anOffer } from '../test/builders.js';
import { offersFor } from './match.js';
import { Catalogue } from './scoring/catalogue.js';

const filler = Array.from({ length: 12 }, (_, i) =>
  anOffer({
    id: `filler-${i}`,
    title_vi: `Gạch lát số ${i}`,
    sector: 'construction_transport',
    cooperation_wanted: 'pilot',
  }),
);
const matches = (need: ReturnType<typeof aNeed>, ...offers: ReturnType<typeof anOffer>[]) =>
  offersFor(need, new Catalogue([...offers, ...filler]), { bar: 0 });

describe('offers for a need', () => {
  it('are found in other words than the need uses', () => {
    const [best] = matches(
      aNeed({ title_vi: 'Heo con chết vì tả heo' }),
      anOffer({ title_vi: 'Vaccine for African swine fever' }),
    );
    expect(best).toMatchObject({ id: 'offer-1' });
    expect(best!.reasons.map(({ en }) => en)).toContain('both speak of: african swine fever');
  });

  it('are not found by a word that means something else there: labels for longan', () => {
    const need = aNeed({ title_vi: 'Sấy nhãn' });
    const label = anOffer({ id: 'label', title_vi: 'Máy dán nhãn', description_vi: 'In nhãn và dán nhãn lên chai.' });
    const longan = anOffer({ id: 'longan', title_vi: 'Bóc vỏ nhãn' });
    const found = matches(need, label, longan);
    expect(found[0]!.id).toBe('longan');
    const saysLongan = ({ reasons }: (typeof found)[number]) => /nhãn và vải/.test(reasons.map(({ vi }) => vi).join());
    expect(found.filter(saysLongan).map(({ id }) => id)).toEqual(['longan']);
  });

  it('lose points for what they say that they do not do', () => {
    const need = aNeed({ title_vi: 'Nhận dạng chữ viết tay' });
    const quiet = anOffer({ title_vi: 'Quản lý công văn', description_vi: 'Lưu tệp quét để nhận dạng.' });
    const denies = { ...quiet, id: 'denies', description_vi: 'Lưu tệp quét để nhận dạng, không đọc chữ viết tay.' };
    const [first, second] = matches(need, denies, quiet);
    expect([first!.id, second!.id]).toEqual(['offer-1', 'denies']);
    const denials = second!.reasons.filter(({ kind }) => kind === 'denied');
    expect(Math.max(...denials.map(({ points }) => points))).toBeLessThan(0);
    expect(denials.map(({ vi }) => vi)).toContain('bên chào nói rõ là không: “chữ viết tay”');
  });

  it('name whole words as they stand in the need, also where two of them share a syllable', () => {
    const need = aNeed({ title_vi: 'Bảo trì và bảo hành lò hơi' });
    const [match] = matches(need, anOffer({ title_vi: 'Nhận bảo hành, bảo trì thiết bị' }));
    const said = match!.reasons.filter(({ kind }) => kind === 'word').map(({ vi }) => vi);
    expect(said).toEqual(['cùng dùng từ: “bảo trì”', 'cùng dùng từ: “bảo hành”']);
  });

  it('name in one line what the two only have in parts, and never as a word of both', () => {
    const need = aNeed({ title_vi: 'Kiểm định lò hơi' });
    const [match] = matches(need, anOffer({ title_vi: 'Kiểm tra tủ mát', description_vi: 'Nhiệt độ ổn định.' }));
    const said = match!.reasons.filter(({ kind }) => kind === 'word').map(({ vi, en }) => [vi, en]);
    expect(said).toEqual([['có chung những chữ: “kiểm định”', 'words in common: “kiểm định”']]);
  });

  it('are not found by a syllable that is a part of another word there', () => {
    const need = aNeed({ title_vi: 'Bảo hành lò hơi' });
    const [match] = matches(need, anOffer({ title_vi: 'Kho lạnh', description_vi: 'Dễ vận hành, giữ hành tím.' }));
    expect(match).toBeUndefined();
  });

  it('are not found by what the need says that it does not want', () => {
    const need = aNeed({ title_vi: 'Vải diệt khuẩn', description_vi: 'Không xét loại tủ lạnh.' });
    const [fridge] = matches(need, anOffer({ title_vi: 'Tủ lạnh' }));
    expect(fridge).toBeUndefined();
  });

  it('say what does not fit: subjects, sector, cooperation, region and readiness', () => {
    const need = aNeed({ title_vi: 'Sấy cà phê bằng năng lượng mặt trời', sector: 'postharvest_processing' });
    const offer = anOffer({ title_vi: 'Máy sấy', trl: 5, region: 'Southeast', cooperation_wanted: 'pilot' });
    const [match] = matches(need, offer);
    expect(match!.unmet.map(({ kind }) => kind)).toEqual([
      'subject',
      'subject',
      'sector',
      'cooperation',
      'region',
      'readiness',
    ]);
    expect(match!.unmet.map(({ vi }) => vi)).toEqual(
      expect.arrayContaining([
        'không nói về: cà phê',
        'chào thử nghiệm, cần cấp phép sử dụng',
        'ở vùng khác: Đông Nam Bộ',
      ]),
    );
  });

  it('are scored from both sides: a need for a part of a broad offer suits the need better than the offer', () => {
    const need = aNeed({ title_vi: 'Sấy cà phê' });
    const broad = 'Chuỗi lạnh, kho lạnh, bao bì, truy xuất nguồn gốc, điện mặt trời, robot phân loại.';
    const [match] = matches(need, anOffer({ title_vi: 'Sấy cà phê', description_vi: broad }));
    expect(match!.scoreForOffer).toBeLessThan(match!.score);
    expect(match!.scoreForOffer).toBeGreaterThan(0);
  });

  it('lend each other words: what the nearest offers share helps a third that the need does not name', () => {
    const lenders = ['a', 'b'].map((id) =>
      anOffer({ id, title_vi: 'Máy sấy lúa', description_vi: 'Buồng tuabin đối lưu xoáy.' }),
    );
    const third = anOffer({ id: 'third', title_vi: 'Buồng tuabin xoáy' });
    const found = matches(aNeed({ title_vi: 'Sấy lúa' }), ...lenders, third);
    const reasons = found.find(({ id }) => id === 'third')!.reasons;
    expect(reasons[0]).toMatchObject({ kind: expect.stringMatching(/neighbours|sector|cooperation/) });
    expect(reasons.find(({ kind }) => kind === 'neighbours')!.terms!.map(([term]) => term)).toContain('xoáy');
    const near = (one: string) =>
      found.find(({ id }) => id === one)!.reasons.find(({ kind }) => kind === 'neighbours')!;
    expect(near('third').vi).toMatch(/^giống những chào bán gần nhu cầu nhất \(a, b\)/);
    // Nobody is told that an offer is like itself.
    expect(near('a').vi).toMatch(/^giống những chào bán gần nhu cầu nhất \(b(, third)?\)/);
  });

  it('with equal points come in the order of their ids', () => {
    const twins = ['b', 'a'].map((id) => anOffer({ id, title_vi: 'Máy sấy lúa' }));
    expect(matches(aNeed(), ...twins).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are none for a need that says nothing', () => {
    expect(matches(aNeed({ title_vi: 'và của các' }), anOffer())).toEqual([]);
  });
});
