import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { RoundAccess } from '../rounds/round-access.js';
import { ApplyAssignment } from './apply-assignment.usecase.js';
import { ProposeDto, RunParams } from './assignments.dto.js';
import { AssignmentsView } from './assignments.view.js';
import { ProposeAssignment } from './propose-assignment.usecase.js';
import { assignmentAnswers } from './assignments.answers.js';

/** A run is a proposal with a preview; applying it is a second step, and can be undone. */
@Roles('organiser')
@Controller('rounds/:id/assignment')
export class AssignmentsController {
  constructor(
    private readonly access: RoundAccess,
    private readonly proposals: ProposeAssignment,
    private readonly changes: ApplyAssignment,
    private readonly view: AssignmentsView,
  ) {}

  @Roles('organiser', 'chair')
  @Get()
  @Operation(
    'Phân công đang dùng và phương án đề xuất',
    'The assignment in force, and what is proposed',
    assignmentAnswers.state,
  )
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.overseen(id, caller);
    return this.view.of(id);
  }

  @Post('proposals')
  @Operation(
    'Tính một phương án phân công; chưa thay đổi gì',
    'Computes an assignment; nothing changes yet',
    assignmentAnswers.proposal,
  )
  async propose(@Param('id', ParseUUIDPipe) id: string, @Body() input: ProposeDto, @CurrentCaller() caller: Caller) {
    const round = await this.access.organised(id, caller);
    const { objective = 'sum', rebalance = false, maxPerOrganisation = null } = input;
    return this.proposals.execute(round, { objective, rebalance, maxPerOrganisation });
  }

  @Post('proposals/:runId/apply')
  @HttpCode(200)
  @Operation('Áp dụng phương án phân công', 'Puts an assignment in force', assignmentAnswers.state)
  async apply(@Param() { id, runId }: RunParams, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    await this.changes.apply(id, runId);
    return this.view.of(id);
  }

  @Post('undo')
  @HttpCode(200)
  @Operation('Trở lại phân công trước đó', 'Goes back to the assignment before', assignmentAnswers.state)
  async undo(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    await this.changes.undo(id);
    return this.view.of(id);
  }
}
