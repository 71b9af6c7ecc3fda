import type { ContextName } from '@sangtao/service-kit/context';
import type { Session } from '../session.js';
import type { Known } from './schemathesis.js';

interface List<Item> {
  items: Item[];
}

/** Objects of the demonstration that whoever organises it may name, by the paths that take them. */
export async function demonstrationObjects(secretary: Session): Promise<Partial<Record<ContextName, Known[]>>> {
  const editions = await secretary.get<List<{ id: string; state: string }>>('/api/registration/editions');
  const inState = (state: string) =>
    editions.items.find((edition) => edition.state === state)?.id ?? editions.items[0]!.id;
  const judged = inState('judging');
  const rounds = await secretary.get<List<{ id: string }>>(`/api/judging/rounds?editionId=${judged}`);
  const entries = await secretary.get<List<{ id: string }>>(`/api/registration/screening?editionId=${judged}`);
  const [roundId, entryId] = [rounds.items[0]!.id, entries.items[0]!.id];
  return {
    registration: [
      { path: /\/editions\/\{id\}/, parameters: { id: inState('open') } },
      { path: /\/(screening|entries)\/\{id\}/, parameters: { id: entryId } },
      { path: /\{editionId\}/, parameters: { editionId: judged } },
    ],
    judging: [
      { path: /\/(my\/)?rounds\/\{id\}/, parameters: { id: roundId } },
      { path: /\{roundId\}/, parameters: { roundId } },
      { path: /\{entryId\}/, parameters: { entryId } },
    ],
    awards: [{ path: /\{editionId\}/, parameters: { editionId: inState('published') } }],
  };
}
