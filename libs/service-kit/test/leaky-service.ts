import { Body, Controller, Get, Headers, HttpCode, Module, Param, Post } from '@nestjs/common';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';
import { CurrentCaller, Public, Roles, SignedIn, type Caller } from '../src/auth.js';
import { defineContext } from '../src/context.js';
import { Database } from '../src/database.js';
import { Refusal } from '../src/refusal.js';

export const thing = '0193a1f0-7c00-7000-8000-000000000001';

class RightDto {
  @IsString()
  @Length(1, 10)
  name!: string;

  @IsInt()
  @Min(0)
  @Max(10)
  points!: number;
}

/** A service with one fault on each route, and one route without. */
@Controller('things')
class LeakyController {
  constructor(private readonly database: Database) {}

  /** Nothing is wrong with this one. */
  @Roles('organiser')
  @Post(':id/right')
  @HttpCode(200)
  right(@Param('id') id: string, @Body() { points }: RightDto, @CurrentCaller() caller: Caller) {
    if (id !== thing || !caller.grants.some(({ role }) => role === 'organiser')) throw new Refusal('not-found');
    return { points };
  }

  /** Tells those who may not see it that it is there. */
  @SignedIn()
  @Get(':id/oracle')
  oracle(@Param('id') id: string) {
    throw new Refusal(id === thing ? 'not-allowed' : 'not-found');
  }

  /** Tells the same by a text. */
  @SignedIn()
  @Get(':id/whisper')
  whisper(@Param('id') id: string) {
    throw new Refusal('not-found', id === thing ? { state: 'sealed' } : {});
  }

  @SignedIn()
  @Post(':id/writes-first')
  async writesFirst() {
    await this.count();
    throw new Refusal('not-allowed');
  }

  /** Whoever looks stands in the audit: this is as it should be. */
  @Public()
  @Get(':id/viewing')
  async viewing() {
    await this.count();
    return {};
  }

  @Public()
  @Get(':id/writing')
  async writing() {
    await this.database.query(`insert into awards.ended_session (account_id, ended_at) values ('x', now())`);
    return {};
  }

  /** Believes a token without asking who signed it. */
  @Public()
  @Get(':id/gullible')
  gullible(@Headers('authorization') authorization = '') {
    if (!authorization.includes('.')) throw new Refusal('not-signed-in');
    return {};
  }

  /** Checks nothing of what it is sent. */
  @Public()
  @Post(':id/careless')
  @HttpCode(200)
  careless(@Body() body: Record<string, unknown>) {
    return { shouted: (body.name as string).toUpperCase() };
  }

  private count(): Promise<unknown> {
    return this.database.query(`insert into awards.audit (at, actor, action, subject, detail, correlation_id)
      values (now(), 'x', 'x', 'x', '{}', 'x')`);
  }

  @Public()
  @Get('forgotten')
  forgotten() {
    return {};
  }
}

@Module({ controllers: [LeakyController] })
class LeakyModule {}

export const leakyService = defineContext({ name: 'awards', module: LeakyModule, migrations: [] });
