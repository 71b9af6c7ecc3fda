import type { ParticipantProblem, ParticipantProblemCode } from './participant.js';

const texts: Record<ParticipantProblemCode, { vi: string; en: string }> = {
  'born-on-missing': {
    vi: '{name}: chưa ghi ngày sinh. Ghi ở mục Tác giả.',
    en: '{name}: the date of birth is missing. Write it beside the author.',
  },
  'too-young': {
    vi: '{name} mới {age} tuổi; thể lệ yêu cầu từ {minimum} tuổi.',
    en: '{name} is {age}; the rules ask for {minimum}.',
  },
  'too-old': {
    vi: '{name} đã {age} tuổi; thể lệ nhận đến {maximum} tuổi.',
    en: '{name} is {age}; the rules allow {maximum}.',
  },
  'guardian-missing': {
    vi: '{name} chưa đủ tuổi tự dự thi. Ghi cha mẹ hoặc người giám hộ và địa chỉ e-mail để xin ý kiến.',
    en: '{name} is too young to enter alone. Name a parent or guardian, with the e-mail address to ask at.',
  },
  'guardian-not-asked': {
    vi: 'Chưa xin sự đồng ý cho {name}. Bấm “Gửi thư xin đồng ý”.',
    en: 'Nobody was asked to consent for {name} yet. Press “Send the letter”.',
  },
  'guardian-not-answered': {
    vi: 'Cha mẹ hoặc người giám hộ của {name} chưa trả lời. Nhắc họ mở thư, hoặc gửi lại thư.',
    en: 'The parent or guardian of {name} has not answered. Remind them of the letter, or send it again.',
  },
  'guardian-declined': {
    vi: 'Cha mẹ hoặc người giám hộ của {name} không đồng ý. Trao đổi rồi gửi lại thư, hoặc bỏ tác giả này.',
    en: 'The parent or guardian of {name} declined. Talk it over and send the letter again, or remove the author.',
  },
  'guardian-changed': {
    vi: 'Tên, ngày sinh hoặc người giám hộ của {name} đã sửa sau khi có sự đồng ý. Gửi lại thư.',
    en: 'The name, date of birth or guardian of {name} changed after the consent. Send the letter again.',
  },
  'age-evidence-missing': {
    vi: 'Chưa có giấy tờ chứng minh tuổi của {name}. Tải lên ở mục Tài liệu.',
    en: 'The document that proves the age of {name} is missing. Upload it among the documents.',
  },
};

export function participantText({ code, data }: ParticipantProblem, language: 'vi' | 'en'): string {
  return texts[code][language].replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole));
}
