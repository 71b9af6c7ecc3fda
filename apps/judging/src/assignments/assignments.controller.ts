import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CurrentCaller, Roles, type Caller } from '@sangtao/service-kit/auth';
import { RoundAccess } from '../rounds/round-access.js';
import { ApplyAssignment } from './apply-assignment.usecase.js';
import { ProposeDto, RunParams } from './assignments.dto.js';
import { AssignmentsView } from './assignments.view.js';
import { ProposeAssignment } from './propose-assignment.usecase.js';

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
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.overseen(id, caller);
    return this.view.of(id);
  }

  @Post('proposals')
  async propose(@Param('id', ParseUUIDPipe) id: string, @Body() input: ProposeDto, @CurrentCaller() caller: Caller) {
    const round = await this.access.organised(id, caller);
    const { objective = 'sum', rebalance = false, maxPerOrganisation = null } = input;
    return this.proposals.execute(round, { objective, rebalance, maxPerOrganisation });
  }

  @Post('proposals/:runId/apply')
  @HttpCode(200)
  async apply(@Param() { id, runId }: RunParams, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    await this.changes.apply(id, runId);
    return this.view.of(id);
  }

  @Post('undo')
  @HttpCode(200)
  async undo(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() caller: Caller) {
    await this.access.organised(id, caller);
    await this.changes.undo(id);
    return this.view.of(id);
  }
}
