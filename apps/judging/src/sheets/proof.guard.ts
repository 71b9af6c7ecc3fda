import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { CallerRequest, Proof } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { validate as isUuid } from 'uuid';
import { enough } from './proof.js';

/** Sheets and dossiers open to a judge who has proved as much as the round's stage asks. */
@Injectable()
export class ProofGuard implements CanActivate {
  /** By round: its stage is fixed when it opens. */
  private readonly asked = new Map<string, Proof>();

  constructor(private readonly database: Database) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { caller, params } = context.switchToHttp().getRequest<CallerRequest & { params: { id?: string } }>();
    if (!caller || caller.proved === 'second-factor' || !params.id || !isUuid(params.id)) return true;
    const asked = this.asked.get(params.id) ?? (await this.ask(params.id));
    if (!asked || enough(caller.proved, asked)) return true;
    throw new Refusal(asked === 'password' ? 'confirm-again' : 'second-factor-asked');
  }

  /** @returns undefined where there is no such round, which the route itself says */
  private async ask(roundId: string): Promise<Proof | undefined> {
    const [round] = await this.database.query<{ asked: Proof }>(
      // One that opened before stages said anything took any sign-in.
      `select coalesce(stage ->> 'judgesProve', 'link') as asked from judging.round where id = $1`,
      [roundId],
    );
    if (round) this.asked.set(roundId, round.asked);
    return round?.asked;
  }
}
