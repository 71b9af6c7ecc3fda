import { CheckInWorld } from './check-in-world.js';
import { office } from './gatherings-world.js';

const minute = 60_000;

/** People at an event, to be counted. */
export class CountedWorld extends CheckInWorld {
  /** Visitors, press and exhibitors of several provinces, in several states; some came, some twice. */
  async filled(code: string): Promise<string> {
    const gatheringId = await this.running(code);
    const from = (provinceCode?: string, formerProvinceCode?: string) => ({ provinceCode, formerProvinceCode });
    const people = [
      await this.badged(gatheringId, 500, from('01')),
      await this.badged(gatheringId, 501, from('24', '24')),
      await this.badged(gatheringId, 502, from('24', '27')),
      await this.badged(gatheringId, 503, from('24')),
      await this.badged(gatheringId, 504, from()),
    ];
    const pending = { kindCode: 'exhibitor', answers: { technology: 'Máy sấy', role: 'lead' } };
    await this.register(gatheringId, 505, pending);
    const gone = await this.badged(gatheringId, 506, from('92'));
    const path = `/gatherings/${gatheringId}/delegates/${gone.delegateId}/cancel`;
    await this.call(office, { method: 'POST', path, at: 1, body: { reason: 'Trùng người' } });
    await this.came(gatheringId, people);
    return gatheringId;
  }

  /** Into the booths at one hour; one of them goes on to the demonstrations, out and in again in the hour after. */
  private async came(gatheringId: string, people: { hash: string }[]): Promise<void> {
    const device = await this.device(gatheringId, 'Cổng 1');
    const first = this.clock.now().getTime() - 90 * minute;
    const at = (minutes: number) => ({ at: new Date(first + minutes * minute).toISOString() });
    const [one, two, three] = people.map(({ hash }) => hash) as [string, string, string];
    await this.send(gatheringId, device, [
      this.aScan(one, at(0)),
      this.aScan(two, at(1)),
      this.aScan(three, at(70)),
      this.aScan(one, { ...at(3), gate: 'demo-gate' }),
      this.aScan(one, { ...at(4), gate: 'demo-gate', direction: 'out' }),
      this.aScan(one, { ...at(71), gate: 'demo-gate' }),
      // Not let in, so in no figure.
      this.aScan(one, { ...at(72), gate: 'demo-gate' }),
      this.aScan('0'.repeat(64), at(73)),
    ]);
  }
}
