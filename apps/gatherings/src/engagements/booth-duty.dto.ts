import { IsMoment } from '@sangtao/service-kit/moment';
import { ListOf } from '@sangtao/service-kit/list-of';

export class DutyTimeDto {
  @IsMoment()
  startsAt!: string;

  @IsMoment()
  endsAt!: string;
}

export class DutyDto {
  /** All of them; none: free again. */
  @ListOf(() => DutyTimeDto, { max: 50 })
  times!: DutyTimeDto[];
}
