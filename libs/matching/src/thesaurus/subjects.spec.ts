import { describe, expect, it } from '@jest/globals';
import { clauses } from '../text/syllables.js';
import { subjects, subjectsIn } from './subjects.js';

const named = (text: string) => clauses(text).flatMap((clause) => subjectsIn(clause).map(({ vi }) => vi));

describe('the thesaurus', () => {
  it('gives each subject a Vietnamese name of its own and an English one', () => {
    expect(new Set(subjects.map(({ vi }) => vi)).size).toBe(subjects.length);
    expect(subjects.filter(({ vi, en }) => vi === '' || en === '')).toEqual([]);
  });

  it('hears the same subject in everyday, regional, technical and English words', () => {
    expect(named('heo con')).toEqual(named('piglet'));
    expect(named('lợn')).toEqual(named('swine'));
    expect(named('hoá đơn điện')).toEqual(named('electricity bill'));
    expect(named('gỉ sét')).toEqual(named('corrosion'));
  });

  it('hears the fruit in nhãn, unless the word beside it says that it is a label or the eye', () => {
    expect(named('sấy nhãn')).toContain('nhãn và vải');
    expect(named('máy dán nhãn')).not.toContain('nhãn và vải');
    expect(named('đăng ký nhãn hiệu')).toEqual(named('trademark'));
    expect(named('nhãn khoa')).toEqual(named('ophthalmology'));
  });

  it('takes the longest term: biochar is no coal, clay no lightning', () => {
    expect(named('than sinh học')).toEqual(['than sinh học']);
    expect(named('đất sét')).not.toContain('dự báo thời tiết');
  });

  it('does not hear a subject in a syllable of another word', () => {
    expect(named('cam kết')).toEqual([]);
    expect(named('điều kiện')).toEqual([]);
    expect(named('yêu cầu của nhu cầu')).toEqual([]);
    expect(named('công nghệ')).toEqual([]);
    expect(named('hàm lượng')).toEqual([]);
    expect(named('mét vuông')).toEqual([]);
    expect(named('thiết kế nhãn')).toEqual([]);
  });
});
