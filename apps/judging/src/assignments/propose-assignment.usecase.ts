import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Round } from '../rounds/round.js';
import { AssignmentFactsView } from './assignment-facts.view.js';
import { AssignmentsStore } from './assignments.store.js';
import { planAssignment, type Wish } from './plan-assignment.js';
import type { Proposal } from './proposal.js';

@Injectable()
export class ProposeAssignment {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly facts: AssignmentFactsView,
    private readonly assignments: AssignmentsStore,
  ) {}

  /** Computes and stores a proposal; nothing changes for anybody. @throws Refusal round-state, round-not-assigned */
  async execute(round: Round, wish: Wish): Promise<Proposal> {
    assertAssignable(round);
    const { ids, clock } = this.surroundings;
    const [current] = await this.assignments.applied(round.id);
    const plan = await planAssignment(await this.facts.of(round), wish);
    const proposal = { id: ids.next(), createdAt: clock.now().toISOString(), ...plan };
    await this.assignments.propose(round.id, proposal, current?.id ?? null);
    return proposal;
  }
}

/** @throws Refusal round-state, round-not-assigned where every judge reads every entry */
export function assertAssignable({ state, stage }: Round): void {
  if (state === 'closed') throw new Refusal('round-state', { state });
  if (stage.assignment !== 'exact') throw new Refusal('round-not-assigned');
}
