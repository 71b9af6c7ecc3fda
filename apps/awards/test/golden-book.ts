import { parseRulebook, type Rulebook } from '@sangtao/programmes/rulebook';
import sharp from 'sharp';
import { rulebook } from './awards-world.js';

const both = (text: string) => ({ vi: text, en: text });

/** An edition that selects exactly so many works by a council's votes and ends in a book. */
export function goldenRulebook(selection: Partial<Rulebook['selection'] & object> = {}): Rulebook {
  const { form, ...rest } = rulebook;
  const part = (key: string, name: string, from: string) => ({
    key,
    name: both(name),
    from,
    minWords: 5,
    maxWords: 60,
  });
  const stage = {
    ...rulebook.stages.at(-1)!,
    ...{
      code: 'council',
      method: 'approval',
      readings: 3,
      quorum: '2/3',
      assignment: 'open',
      totalScale: 100,
      tieBreak: [],
    },
    criteria: [
      {
        code: 'vote',
        name: both('Đồng ý'),
        description: both('Đưa vào sách'),
        weight: 100,
        scale: { min: 0, max: 1, step: 1 },
      },
    ],
  };
  return parseRulebook({
    ...rest,
    form,
    name: { vi: 'Sách vàng Sáng tạo Việt Nam', en: 'Golden Book of Innovation' },
    stages: [stage],
    prizes: [{ code: 'golden', name: { vi: 'Công trình Sách vàng', en: 'Golden Book work' }, certificate: true }],
    selection: { exactly: 4, minPerField: 0, maxPerProvince: 2, minApproval: '2/3', prizeCode: 'golden', ...selection },
    book: {
      title: { vi: 'Sách vàng Sáng tạo Việt Nam', en: 'Golden Book of Vietnamese Innovation' },
      foreword: {
        vi: 'Mỗi công trình là một niềm tin.\nXin trân trọng giới thiệu.',
        en: 'Each work is a trust.',
        by: both('Ban Tổ chức'),
      },
      parts: [part('content', 'Nội dung', 'summary'), part('effect', 'Hiệu quả', 'effectiveness')],
      picture: { minPixels: 400, printPixels: 600, minRatio: 0.6, maxRatio: 1.8 },
    },
  });
}

/** With a place and a camera in it, lying on its side. */
export function photo(width = 500, height = 800): Promise<Buffer> {
  const background = { r: 15, g: 82, b: 87 };
  return sharp({ create: { width, height, channels: 3, background } })
    .withMetadata({
      orientation: 6,
      exif: { IFD0: { Make: 'Máy ảnh của Ước' }, IFD3: { GPSLatitude: '21/1 0/1 0/1' } },
    })
    .jpeg()
    .toBuffer();
}
