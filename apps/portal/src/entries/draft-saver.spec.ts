import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Offline, Problem } from '../api/problem.js';
import { DraftSaver, type Held, type SaveState, type Unsaved } from './draft-saver.js';

type Patch = Record<string, string>;

/** A server that holds one document and one version. */
class Server {
  document: Patch = {};
  version = 1;
  next: Error[] = [];
  calls = 0;

  async save(patch: Patch, version: number): Promise<number> {
    this.calls++;
    const error = this.next.shift();
    if (error) throw error;
    if (version !== this.version) throw new Problem(412, 'version-conflict', '');
    this.document = { ...this.document, ...patch };
    return Promise.resolve(++this.version);
  }

  load(): Promise<{ content: Patch; version: number }> {
    return Promise.resolve({ content: this.document, version: this.version });
  }
}

let server: Server;
let kept: Patch | null;
let unsaved: Unsaved<Patch> | null;
let shown: Patch;
let states: SaveState['kind'][];
let saver: DraftSaver<Patch>;

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
  kept = null;
  states = [];
  saver = saverUpon({ content: {}, version: 1 });
});

const saverUpon = (held: Held<Patch>) =>
  new DraftSaver<Patch>(
    {
      save: (patch, version) => server.save(patch, version),
      load: () => server.load(),
      keep: (left) => {
        unsaved = left;
        kept = left && left.patch;
      },
      merge: (earlier, later) => ({ ...earlier, ...later }),
      adopt: (content) => (shown = content),
      show: ({ kind }) => states.push(kind),
    },
    held,
  );

const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('what is typed', () => {
  test('is sent once the typing pauses, in one request', async () => {
    saver.change({ title: 'M' });
    saver.change({ title: 'Máy' });
    saver.change({ summary: 'gặt' });
    await after(1000);
    expect(server.document).toEqual({ title: 'Máy', summary: 'gặt' });
    expect(server.calls).toBe(1);
    expect(states.at(-1)).toBe('saved');
  });

  test('stays on the device until the server has it', async () => {
    saver.change({ title: 'Máy' });
    expect(kept).toEqual({ title: 'Máy' });
    await after(1000);
    expect(kept).toBeNull();
  });

  test('while a request is on its way follows it, on the next version', async () => {
    saver.change({ title: 'Máy' });
    const flushed = saver.flush();
    await after(0);
    saver.change({ title: 'Máy gặt' });
    await flushed;
    await after(1000);
    expect(server.document).toEqual({ title: 'Máy gặt' });
    expect(saver.currentVersion).toBe(3);
  });

  test('is sent again by itself after the network was gone', async () => {
    server.next = [new Offline(), new Offline()];
    saver.change({ title: 'Máy' });
    await after(900);
    expect(states.at(-1)).toBe('waiting');
    expect(kept).toEqual({ title: 'Máy' });
    await after(4000);
    expect(server.document).toEqual({ title: 'Máy' });
  });

  test('later wins over earlier when both wait', async () => {
    server.next = [new Offline()];
    saver.change({ title: 'A', summary: 'S' });
    await after(900);
    saver.change({ title: 'B' });
    await after(5000);
    expect(server.document).toEqual({ title: 'B', summary: 'S' });
  });
});

describe('what was written elsewhere meanwhile', () => {
  const elsewhere = (document: Patch) => Object.assign(server, { document, version: 5 });

  test('goes together with what was typed here, where the two do not clash', async () => {
    elsewhere({ summary: 'theirs' });
    saver.change({ title: 'mine' });
    expect(await saver.flush()).toBe(true);
    expect(server.document).toEqual({ title: 'mine', summary: 'theirs' });
    expect(shown).toEqual({ title: 'mine', summary: 'theirs' });
    expect(states).not.toContain('conflict');
  });

  test('waits for a person where both wrote the same field; the other one may stay', async () => {
    elsewhere({ title: 'theirs' });
    saver.change({ title: 'mine', effect: 'only here' });
    await after(1000);
    expect(states.at(-1)).toBe('conflict');
    saver.change({ summary: 'more' });
    await after(60_000);
    expect(server.calls).toBe(1);
    saver.settle('theirs');
    expect(shown).toEqual({ title: 'theirs', effect: 'only here', summary: 'more' });
    await after(1000);
    expect(server.document).toEqual({ title: 'theirs', effect: 'only here', summary: 'more' });
    expect(kept).toBeNull();
  });

  test('makes room for what was written here, when the person says so', async () => {
    elsewhere({ title: 'theirs', summary: 'theirs' });
    saver.change({ title: 'mine' });
    await after(1000);
    saver.settle('mine');
    await after(1000);
    expect(server.document).toEqual({ title: 'mine', summary: 'theirs' });
    expect(states.at(-1)).toBe('saved');
  });

  test('is seen as well by who takes up again later what was typed before it', async () => {
    server.next = [new Offline()];
    saver.change({ title: 'mine', effect: 'only here' });
    await after(900);
    saver.stop();
    elsewhere({ title: 'theirs', summary: 'theirs' });
    const { patch, held } = unsaved!;
    saver = saverUpon(held);
    saver.change(patch);
    await after(1000);
    expect(states.at(-1)).toBe('conflict');
    saver.settle('theirs');
    await after(1000);
    expect(server.document).toEqual({ title: 'theirs', summary: 'theirs', effect: 'only here' });
  });

  test('is asked for again when the network is gone just then', async () => {
    elsewhere({ summary: 'theirs' });
    const load = server.load.bind(server);
    server.load = () => {
      server.load = load;
      return Promise.reject(new Offline());
    };
    saver.change({ title: 'mine' });
    await after(900);
    expect(states.at(-1)).toBe('waiting');
    await after(4000);
    expect(server.document).toEqual({ title: 'mine', summary: 'theirs' });
  });
});

test('what the server refuses is shown and kept, not sent over and over', async () => {
  server.next = [new Problem(400, 'invalid-input', 'sai')];
  saver.change({ title: 'x'.repeat(600) });
  await after(60_000);
  expect(server.calls).toBe(1);
  expect(kept).toEqual({ title: 'x'.repeat(600) });
  saver.change({ title: 'ngắn' });
  await after(1000);
  expect(server.document).toEqual({ title: 'ngắn' });
});

test('flush tells whether the server has everything', async () => {
  saver.change({ title: 'Máy' });
  expect(await saver.flush()).toBe(true);
  server.next = [new Offline()];
  saver.change({ title: 'Máy gặt' });
  expect(await saver.flush()).toBe(false);
});
