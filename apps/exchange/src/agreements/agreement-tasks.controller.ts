import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { CurrentCaller, Roles, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { page, readCursor } from '@sangtao/service-kit/pages';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { readerOf } from './agreement-rights.sql.js';
import { agreementAnswers } from './agreements.answers.js';
import { dayOf } from './days.js';
import { dayPattern } from '@sangtao/contracts/is-day';
import { ReportProgress } from './report-progress.usecase.js';
import { CountsQuery, CreateTaskDto, PromiseDto, ReportDto, TaskPatchDto, TasksQuery } from './tasks.dto.js';
import { TasksView, type TaskKey } from './tasks.view.js';
import { WriteTask } from './write-task.usecase.js';

/** Tasks of agreements: written by who looks after the agreement, reported by who answers for the task. */
@SignedIn()
@Controller()
export class AgreementTasksController {
  constructor(
    private readonly view: TasksView,
    private readonly writing: WriteTask,
    private readonly reporting: ReportProgress,
    private readonly clock: Clock,
  ) {}

  @Get('agreement-tasks')
  @Operation('Các nhiệm vụ theo hạn', 'Tasks, in the order in which they are due', agreementAnswers.tasks)
  async list(@Query() query: TasksQuery, @CurrentCaller() caller: Caller) {
    const after = readCursor(query.cursor, isKey);
    const { rows, total } = await this.view.list(readerOf(caller), query, after, this.today());
    return { ...page(rows, query.limit, ({ dueOn, id }) => [dueOn, id]), total };
  }

  @Get('agreement-tasks/counts')
  @Operation(
    'Số nhiệm vụ: xong, đúng hạn, trễ; theo thỏa thuận, bên, tỉnh hoặc quý',
    'How many tasks are done, on schedule, late: by agreement, party, province or quarter',
    agreementAnswers.counts,
  )
  async counts(@Query() query: CountsQuery, @CurrentCaller() caller: Caller) {
    return { items: await this.view.counts(readerOf(caller), query, this.today()) };
  }

  @Roles('officer', 'organiser')
  @Idempotent()
  @Post('agreements/:id/tasks')
  @Operation('Giao một nhiệm vụ', 'Adds a task', agreementAnswers.task)
  async add(@Param('id', ParseUUIDPipe) id: string, @Body() input: CreateTaskDto, @CurrentCaller() caller: Caller) {
    const reader = readerOf(caller);
    return this.view.one(await this.writing.add(id, reader, input), reader, this.today());
  }

  @Roles('officer', 'organiser')
  @Patch('agreement-tasks/:id')
  @Operation('Sửa một nhiệm vụ', 'Changes a task', agreementAnswers.task)
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: TaskPatchDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.writing.change(id, version, readerOf(caller), patch);
    return this.view.one(id, readerOf(caller), this.today());
  }

  @Post('agreement-tasks/:id/report')
  @HttpCode(200)
  @Operation('Báo tiến độ nhiệm vụ của tôi', 'Reports how a task of mine stands', agreementAnswers.task)
  async report(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ReportDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.reporting.report({ id, version }, readerOf(caller), input);
    return this.view.one(id, readerOf(caller), this.today());
  }

  @Post('agreement-tasks/:id/promise')
  @HttpCode(200)
  @Operation('Hẹn ngày xong', 'Promises a day', agreementAnswers.task)
  async promise(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: PromiseDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.reporting.promise({ id, version }, readerOf(caller), input);
    return this.view.one(id, readerOf(caller), this.today());
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

function isKey(key: unknown): key is TaskKey {
  const [dueOn, id] = Array.isArray(key) && key.length === 2 ? (key as unknown[]) : [];
  return typeof dueOn === 'string' && dayPattern.test(dueOn) && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id);
}
