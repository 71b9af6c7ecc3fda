import { create } from 'xmlbuilder2';
import type { ReleasedAgenda } from './released-agenda.js';
import { acronymOf, roomName, scheduleDays, type ScheduleEvent, type ScheduleFrame } from './schedule-days.js';

const generator = { name: 'sangtao', version: '1' };

/** schedule.xml, which conference apps read (c3voc's schema). Titles and abstracts are Vietnamese, the English title is the subtitle. */
export function scheduleXml(agenda: ReleasedAgenda, frame: ScheduleFrame): string {
  const days = scheduleDays(agenda, frame);
  const day = days.map(({ index, date, start, end, rooms }) => ({
    '@index': index,
    '@date': date,
    '@start': start,
    '@end': end,
    room: rooms.map(({ name, guid, events }) => ({ '@name': name, '@guid': guid, event: events.map(xmlEvent) })),
  }));
  const schedule = {
    generator: { '@name': generator.name, '@version': generator.version },
    url: frame.url,
    version: String(frame.number),
    conference: {
      title: frame.name.vi,
      acronym: acronymOf(frame.code),
      start: frame.startsOn,
      end: frame.endsOn,
      days: days.length,
      timeslot_duration: '00:05',
      url: frame.url,
      time_zone_name: frame.timeZone,
    },
    day,
  };
  return create({ version: '1.0', encoding: 'UTF-8' }, { schedule: withoutControls(schedule) }).end({
    prettyPrint: true,
  });
}

function xmlEvent({ id, guid, persons, url, ...event }: ScheduleEvent) {
  const { room, title, subtitle, type, date, start, duration, abstract, slug, track } = event;
  return {
    '@id': id,
    '@guid': guid,
    ...{ room, title, subtitle, type, date, start, duration, abstract, slug, track },
    persons: { person: persons.map((one) => ({ '@id': one.id, '@guid': one.guid, '#': one.name })) },
    language: 'vi',
    url,
  };
}

/** schedule.json, version 1 of the same people's schema. */
export function scheduleJson(agenda: ReleasedAgenda, frame: ScheduleFrame): object {
  const days = scheduleDays(agenda, frame);
  const conference = {
    acronym: acronymOf(frame.code),
    title: frame.name.vi,
    start: frame.startsOn,
    end: frame.endsOn,
    daysCount: days.length,
    timeslot_duration: '00:05',
    time_zone_name: frame.timeZone,
    url: frame.url,
    rooms: agenda.rooms.map(({ id, capacity }) => ({ name: roomName(agenda, id), guid: id, capacity })),
    days: days.map(({ index, date, start, end, rooms }) => ({
      index,
      date,
      day_start: start,
      day_end: end,
      rooms: Object.fromEntries(rooms.map(({ name, events }) => [name, events.map(jsonEvent)])),
    })),
  };
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator,
    schedule: { version: String(frame.number), conference },
  };
}

function jsonEvent({ persons, ...event }: ScheduleEvent) {
  return {
    ...event,
    language: 'vi',
    persons: persons.map(({ name, guid }) => ({ name, guid })),
    links: [],
  };
}

/** XML cannot say them, however they are written. */
function withoutControls<Value>(value: Value): Value {
  // eslint-disable-next-line no-control-regex
  const text = JSON.stringify(value).replace(/\\u00(0[0-8bcef]|1[0-9a-f])/gi, '');
  return JSON.parse(text) as Value;
}
