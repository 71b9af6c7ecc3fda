import { Injectable, Body, Controller, Delete, Get, HttpCode, Module, Param, Post, Put } from '@nestjs/common';
import { Every } from '../src/jobs.js';
import { EventPattern, Payload } from '@nestjs/microservices';
import { HonourRevokedV1 } from '@sangtao/contracts/awards/honour-revoked.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { NotYet } from '@sangtao/messaging/runtime';
import { IsString, Length } from 'class-validator';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { z } from 'zod';
import { CurrentCaller, Internal, Public, Recent, Roles, SignedIn, type Caller } from '../src/auth.js';
import { defineContext } from '../src/context.js';
import { Database } from '../src/database.js';
import { answer } from '../src/documents/answers.js';
import { Operation } from '../src/documents/operation.js';
import { Ids } from '../src/ids.js';
import { Refusal } from '../src/refusal.js';
import { Idempotent, IfMatch } from '../src/requests.js';

class NoteDto {
  @IsString()
  @Length(1, 20)
  text!: string;
}

const note = answer('Note', { id: z.uuid(), text: z.string(), version: z.int() });
const notes = z.array(answer('NoteLine', { id: z.uuid(), text: z.string() }));

/** A context of tests: notes, each with an event that the same context counts. */
@Controller()
class NotesController {
  private readonly seen = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  @Public()
  @Get('notes')
  @Operation('Mọi ghi chú', 'All notes', notes)
  list() {
    return this.database.query('select id, text from awards.note order by id');
  }

  @SignedIn()
  @Idempotent()
  @Post('notes')
  @Operation('Viết một ghi chú', 'Writes a note', note)
  create(@Body() { text }: NoteDto, @CurrentCaller() caller: Caller) {
    const id = this.ids.next();
    return this.database.transaction(async (tx) => {
      await tx.query('insert into awards.note (id, text, version, owner) values ($1, $2, 1, $3)', [
        id,
        text,
        caller.accountId,
      ]);
      const data = { honourId: id, editionId: id, entryId: id, at: '2026-01-01T00:00:00.000Z' };
      await tx.publish(HonourRevokedV1, { key: id, version: 1, data });
      await tx.audit('note-created', id);
      if (text === 'refuse') throw new Refusal('conflict');
      return { id, text, version: 1 };
    });
  }

  @Roles('organiser')
  @Put('notes/:id')
  @Operation('Sửa một ghi chú', 'Changes a note', note)
  async change(@Param('id') id: string, @Body() { text }: NoteDto, @IfMatch() version: number) {
    const [row] = await this.database.query<{ version: number }>(
      'update awards.note set text = $2, version = version + 1 where id = $1 and version = $3 returning version',
      [id, text, version],
    );
    if (!row) throw new Refusal('version-conflict');
    return { id, text, version: row.version };
  }

  @SignedIn()
  @Recent()
  @Delete('notes/:id')
  @HttpCode(204)
  @Operation('Xóa một ghi chú', 'Deletes a note')
  async delete(@Param('id') id: string) {
    await this.database.query('delete from awards.note where id = $1', [id]);
  }

  @Internal()
  @Get('internal/secret')
  secret() {
    return { secret: 42 };
  }

  @EventPattern(HonourRevokedV1.type)
  async count(@Payload() event: EventEnvelope<HonourRevokedV1>) {
    const [note] = await this.database.query<{ text: string }>('select text from awards.note where id = $1', [
      event.data.honourId,
    ]);
    if (note?.text === 'poison') throw new Error('cannot be counted');
    if (note?.text === 'too early' && !this.seen.has(event.id)) {
      this.seen.add(event.id);
      throw new NotYet('the second time');
    }
    await this.database.transaction((tx) =>
      tx.query('insert into awards.counted (id, correlation_id) values ($1, $2)', [
        event.data.honourId,
        event.correlationid,
      ]),
    );
  }
}

@Injectable()
class Sweeper {
  @Every(1)
  async sweep(): Promise<void> {}
}

@Module({ providers: [Sweeper], controllers: [NotesController] })
class NotebookModule {}

class CreateNotes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table awards.note (id uuid primary key, text text not null, version int not null, owner text)',
    );
    await runner.query('create table awards.counted (id uuid primary key, correlation_id text not null)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}

@Controller()
class ForgottenController {
  @Get('open')
  open() {
    return 'for everybody';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

export const notebook = defineContext({
  name: 'awards',
  module: NotebookModule,
  migrations: [CreateNotes1700000000000],
});
export const forgotten = defineContext({ name: 'judging', module: ForgottenModule, migrations: [] });
