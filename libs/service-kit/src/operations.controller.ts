import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { topics } from '@sangtao/contracts/topics';
import { IsIn, IsString, Length, Matches } from 'class-validator';
import { CurrentCaller, Roles, type Caller } from './auth.js';
import { Operation } from './documents/operation.js';
import { operationsAnswers } from './operations.answers.js';
import { OperationsState } from './operations-state.js';
import { RunningEvents } from './running-events.js';

class ReasonDto {
  /** Kept beside what was done. */
  @IsString()
  @Length(3, 1000)
  reason!: string;
}

class ParkedKeyDto extends ReasonDto {
  @IsIn(Object.keys(topics))
  topic!: string;

  @IsString()
  @Length(1, 200)
  key!: string;
}

class ParkedEventDto extends ReasonDto {
  /** As the list shows it: nothing but what was seen is given up. */
  @Matches(/^\d{1,18}$/)
  id!: string;
}

/** How the context's events flow, and what became of those that it could not handle; in every context the same. */
@Roles('admin')
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly events: RunningEvents,
    private readonly operations: OperationsState,
  ) {}

  @Get()
  @Operation('Dịch vụ đang chạy ra sao', 'How the service runs', operationsAnswers.state)
  async state() {
    const { detail = null, disk = null, backup = null, stored = null, ...state } = await this.operations.state();
    // The queue of mail has a page of its own.
    delete state.mail;
    return { ...state, detail, disk, backup, stored };
  }

  /** Oldest first. */
  @Get('parked')
  @Operation('Các sự kiện đang bị giữ lại', 'The events that are parked', operationsAnswers.parked)
  async parked() {
    const items = await this.events.operator().list(200);
    return {
      items: items.map(({ id, topic, key, state, error, tries, parkedAt }) => {
        return { id, topic, key, state, error, tries, parkedAt };
      }),
      nextCursor: null,
    };
  }

  /** Tries the events of a key again, in their order. */
  @Post('parked/redrive')
  @HttpCode(200)
  @Operation('Xử lý lại các sự kiện của một khóa', 'Tries the events of a key again', operationsAnswers.acted)
  async redrive(@Body() { topic, key, reason }: ParkedKeyDto, @CurrentCaller() { accountId }: Caller) {
    return { empty: await this.events.operator().redrive(topic, key, { actor: accountId, reason }) };
  }

  /** Gives up one of them; those behind it are tried. */
  @Post('parked/skip')
  @HttpCode(200)
  @Operation('Bỏ qua một sự kiện bị giữ lại', 'Gives up a parked event', operationsAnswers.acted)
  async skip(@Body() { id, reason }: ParkedEventDto, @CurrentCaller() { accountId }: Caller) {
    return { empty: await this.events.operator().skip(id, { actor: accountId, reason }) };
  }
}
