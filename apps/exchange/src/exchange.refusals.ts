import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'agreement-state': {
    status: 409,
    vi: 'Thỏa thuận đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The agreement is in state {state}; this step is not possible.',
  },
  'task-state': {
    status: 409,
    vi: 'Nhiệm vụ đang ở trạng thái {state}, không thực hiện được bước này.',
    en: 'The task is in state {state}; this step is not possible.',
  },
  'party-has-tasks': {
    status: 409,
    vi: 'Bên này đang có nhiệm vụ; hãy chuyển nhiệm vụ cho bên khác trước khi bỏ.',
    en: 'This party has tasks; give them to another party before it is removed.',
  },
  'chased-recently': {
    status: 409,
    vi: 'Vừa có người đôn đốc việc này; có thể đôn đốc lại sau một giờ.',
    en: 'Somebody has just asked about this; you can ask again an hour later.',
  },
  'nobody-to-chase': {
    status: 409,
    vi: 'Chưa có ai phụ trách, nên không biết đôn đốc ai. Hãy ghi người phụ trách của từng bên.',
    en: 'Nobody answers for this yet. Name an owner on each side first.',
  },
});
