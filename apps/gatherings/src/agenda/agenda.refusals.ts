import { registerRefusals } from '@sangtao/service-kit/refusal';

registerRefusals({
  'agenda-conflict': {
    status: 409,
    vi: 'Chưa lưu: thay đổi này gây {count} xung đột mà quy định của chương trình không cho phép.',
    en: 'Not saved: this makes {count} conflicts that the rules of the agenda do not allow.',
  },
  'agenda-blocked': {
    status: 409,
    vi: 'Chưa công bố được: còn {count} xung đột phải giải quyết trước.',
    en: 'It cannot be released yet: {count} conflicts have to be solved first.',
  },
  'agenda-unchanged': {
    status: 409,
    vi: 'Bản nháp không khác bản đã công bố, nên không có gì để công bố.',
    en: 'The draft is what is public already, so there is nothing to release.',
  },
  'agenda-in-use': {
    status: 409,
    vi: 'Chưa bỏ được: còn {count} phiên, ví dụ “{title}”. Hãy chuyển các phiên đó trước.',
    en: 'It cannot be dropped: there are {count} sessions, for example “{title}”. Move them first.',
  },
  'agenda-full': {
    status: 409,
    vi: 'Chương trình chỉ chứa tối đa {max} mục loại này.',
    en: 'An agenda holds at most {max} of these.',
  },
  'no-edit-to-undo': {
    status: 409,
    vi: 'Không còn lần sửa nào để hoàn tác.',
    en: 'There is no edit left to take back.',
  },
});
