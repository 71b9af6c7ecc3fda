// Loaded into a process of the product from outside (`node --import`), it makes that process the next release: the same programs with what a release
// may bring, a migration of every service and an event in a new version, which its producer publishes at once and its consumers take beside the old one.
import { registerHooks } from 'node:module';

const accepted = 'registration.entry-accepted';

/** What stands at the end of a module of the next release, by the end of its path. */
const additions: Record<string, string> = {
  '/contracts/dist/event-registry.js': `
    import { IsString } from 'class-validator';
    export class EntryAcceptedV2 extends EntryAcceptedV1 { static type = '${accepted}.v2'; }
    IsString()(EntryAcceptedV2.prototype, 'language');
    classes.set(EntryAcceptedV2.type, EntryAcceptedV2);`,
  '/messaging/dist/outbox.js': `
    import { EntryAcceptedV2 } from '@sangtao/contracts/event-registry';
    const { publish } = Outbox.prototype;
    const renewed = (one) => one.eventClass.type !== '${accepted}.v1' ? one : {
      ...one, eventClass: EntryAcceptedV2,
      publication: { ...one.publication, data: { ...one.publication.data, language: 'vi' } } };
    Outbox.prototype.publish = function (sql, happenings) { return publish.call(this, sql, happenings.map(renewed)); };`,
  '/service-kit/dist/event-transport.js': `
    const { addHandler } = EventTransport.prototype;
    EventTransport.prototype.addHandler = function (pattern, ...more) {
      addHandler.call(this, pattern, ...more);
      if (pattern === '${accepted}.v1') addHandler.call(this, '${accepted}.v2', ...more);
    };`,
  '/service-kit/dist/context.js': `
    const definedBefore = defineContext;
    defineContext = (definition) => {
      const table = definition.name === 'identity' ? '"user"' : 'entry';
      class NextRelease2000000000000 {
        async up(runner) {
          await runner.query(\`alter table \${definition.name}.\${table} add column language text not null default 'vi'\`);
        }
        async down() {}
      }
      return definedBefore({ ...definition, migrations: [...definition.migrations, NextRelease2000000000000] });
    };`,
};

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    const addition = Object.entries(additions).find(([end]) => url.endsWith(end))?.[1];
    return addition
      ? { ...loaded, source: `${Buffer.from(loaded.source as Uint8Array).toString()}\n${addition}` }
      : loaded;
  },
});
