import type { Rulebook } from '@sangtao/programmes/rulebook';

interface DecisionWords {
  about: { vi: string; en: string };
  /** What the committee relies on, besides the rulebook. */
  basis: string;
  first: (honours: number, byPrize: string[]) => string;
  list: { vi: string; en: string };
  /** Heading of the last column. */
  honour: string;
}

const ofPrizes: DecisionWords = {
  about: { vi: 'Về việc trao giải', en: 'Decision on the prizes of the' },
  basis: 'Căn cứ kết quả chấm và xếp hạng của Hội đồng giám khảo,',
  first: (honours, byPrize) =>
    `Điều 1. Trao ${honours} giải cho các công trình có tên trong danh sách kèm theo${byPrize.length ? `, gồm: ${byPrize.join(', ')}` : ''}.`,
  list: { vi: 'DANH SÁCH CÔNG TRÌNH ĐƯỢC TRAO GIẢI', en: 'List of prizes' },
  honour: 'Giải',
};

const ofSelection: DecisionWords = {
  about: { vi: 'Về việc công nhận các công trình được tuyển chọn,', en: 'Decision on the works selected for the' },
  basis: 'Căn cứ kết quả bỏ phiếu của Hội đồng tuyển chọn,',
  first: (honours) => `Điều 1. Công nhận ${honours} công trình có tên trong danh sách kèm theo được tuyển chọn.`,
  list: { vi: 'DANH SÁCH CÔNG TRÌNH ĐƯỢC TUYỂN CHỌN', en: 'List of the selected works' },
  honour: 'Hình thức',
};

/** A list that a council selects is decided on in other words than prizes that judges propose. */
export function wordsOf({ selection }: Rulebook): DecisionWords {
  return selection ? ofSelection : ofPrizes;
}
