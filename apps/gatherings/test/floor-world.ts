import { GatheringsWorld, id, office, type Said } from './gatherings-world.js';

interface Feature {
  id: string;
  properties: { kind: string; code: string; exhibitor: { company: string } | null };
}
export interface MapBody {
  version: number;
  features: Feature[];
  slots: { id: string }[];
}
export interface ApplicationBody {
  id: string;
  state: string;
  version: number;
  booth: { code: string } | null;
  offered: { id: string; code: string; taken: boolean }[];
  contact: object | null;
}

export const corners = (x: number, y: number, width: number, depth: number) => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + depth },
  { x, y: y + depth },
];
const words = (vi: string) => ({ vi, en: `${vi} (en)` });
export const hall = {
  outline: corners(0, 0, 100, 60),
  zones: [
    { code: 'agriculture', name: words('Nông nghiệp'), outline: corners(0, 0, 100, 30) },
    { code: 'industry', name: words('Công nghiệp'), outline: corners(0, 30, 100, 30) },
  ],
};
export const aRow = (more: object = {}) => ({
  ...{
    zoneCode: 'agriculture',
    prefix: 'A',
    firstNumber: 1,
    count: 20,
    from: { x: 5, y: 5 },
    towards: { x: 90, y: 5 },
  },
  ...{ width: 3, depth: 3, gap: 0, powerWatts: 2000, ...more },
});
export const anArea = (more: object = {}) => ({
  ...{ code: 'T1', name: words('Sân robot'), outline: corners(5, 40, 10, 10), powerWatts: 10_000, floorLoad: 500 },
  ...{ allows: ['noise'], parallel: false, ...more },
});
export const aSlot = (areaId: string, startsAt: string, more: object = {}) => ({
  ...{ areaId, title: words('Máy cấy'), exhibitor: 'Công ty Ví dụ', startsAt, minutes: 30, powerWatts: 1000 },
  ...{ floorLoad: 100, hazards: [], ...more },
});
export const wishes = (company: string, more: object = {}) => ({
  ...{ company, technologies: ['Sấy lạnh'], fieldCodes: ['agriculture'], size: 9, zoneCode: 'agriculture' },
  ...{ powerWatts: 1500, subsidyClass: 'half', contactName: 'Lê Văn Bình', contactPhone: '+84 900 000 001', ...more },
});

/** Gatherings with floors. */
export class FloorWorld extends GatheringsWorld {
  /** An announced gathering with a hall and a row of twenty booths. */
  async built(code: string): Promise<string> {
    const { id: gatheringId } = await this.announced(code);
    await this.edit(gatheringId, 'PUT', '', hall);
    const said = await this.edit(gatheringId, 'POST', '/rows', aRow());
    if (said.status !== 201) throw new Error(said.bytes.toString());
    return gatheringId;
  }

  map(gatheringId: string): Promise<Said<MapBody>> {
    return this.call<MapBody>(office, { method: 'GET', path: `/gatherings/${gatheringId}/floor` });
  }

  /** An organiser's edit of what is there now. */
  async edit(gatheringId: string, method: string, path: string, body?: object): Promise<Said<MapBody>> {
    const { version } = (await this.map(gatheringId)).body;
    return this.call<MapBody>(office, { method, path: `/gatherings/${gatheringId}/floor${path}`, body, at: version });
  }

  async booths(gatheringId: string): Promise<Record<string, string>> {
    const { features } = (await this.map(gatheringId)).body;
    const booths = features.filter(({ properties }) => properties.kind === 'booth');
    return Object.fromEntries(booths.map((one) => [one.properties.code, one.id]));
  }

  apply(gatheringId: string, who: number, company: string, more: object = {}): Promise<Said<ApplicationBody>> {
    const path = `/gatherings/${gatheringId}/floor/applications`;
    return this.call<ApplicationBody>(id(who), { method: 'POST', path, body: wishes(company, more) });
  }

  /** @param who null: the organisers */
  step(
    gatheringId: string,
    who: number | null,
    { id: applicationId, version }: { id: string; version: number },
    what: [step: string, body?: object],
  ): Promise<Said<ApplicationBody>> {
    const [step, body] = what;
    const path = `/gatherings/${gatheringId}/floor/applications/${applicationId}/${step}`;
    return this.call<ApplicationBody>(who === null ? office : id(who), { method: 'POST', path, body, at: version });
  }
}
