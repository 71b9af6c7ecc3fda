import type { Need, Offer } from '../src/listing.js';

const listing = {
  title_en: '',
  description_vi: '',
  keywords: [],
  sector: 'energy',
  region: 'North Central',
  cooperation_wanted: 'licence',
};

export function anOffer(overrides: Partial<Offer> = {}): Offer {
  return { ...listing, side: 'offer', id: 'offer-1', title_vi: 'Máy sấy bơm nhiệt', trl: 8, ...overrides };
}

export function aNeed(overrides: Partial<Need> = {}): Need {
  return { ...listing, side: 'need', id: 'need-1', title_vi: 'Phơi lúa ngày mưa', ...overrides };
}
