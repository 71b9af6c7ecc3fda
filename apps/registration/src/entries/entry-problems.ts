import { checkEntry, type EntryProblem } from '@sangtao/programmes/entry-form';
import { problemText } from '@sangtao/programmes/problem-text';
import type { FieldError } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { participantProblems, type ParticipantProblemCode } from '../participants/participant.js';
import { participantText } from '../participants/participant-texts.js';
import type { Edition } from '../editions/edition.js';
import { contentOf, type Entry } from './entry.js';

interface ProblemInWords extends Omit<EntryProblem, 'code'> {
  code: EntryProblem['code'] | ParticipantProblemCode | 'file-infected';
  message: string;
}

const infected = {
  vi: 'Tệp “{name}” chứa mã độc nên đã bị xóa. Hãy xóa dòng này, quét máy của bạn rồi tải lên một bản sạch.',
  en: 'The file “{name}” held malware and was deleted. Remove its line, scan your computer, and upload a clean copy.',
};

/** What keeps an entry from being handed in, in words. A file that still waits for its scan does not. */
export function problemsOf(entry: Entry, edition: Edition, { now, language }: { now: Date; language: 'vi' | 'en' }) {
  const day = Math.floor((now.getTime() - edition.opensAt.getTime()) / 86_400_000);
  const problems: ProblemInWords[] = checkEntry(edition.rulebook, contentOf(entry), day).map((problem) => ({
    ...problem,
    message: problemText(problem, language),
  }));
  for (const problem of participantProblems(entry, edition)) {
    const { field, code } = problem;
    problems.push({ field, code, message: participantText(problem, language) });
  }
  for (const { slot, name, scan } of entry.files) {
    if (scan !== 'infected') continue;
    problems.push({
      field: `documents.${slot}`,
      code: 'file-infected',
      message: infected[language].replace('{name}', name),
    });
  }
  return problems;
}

/** The same as a refusal names them, to whoever asks now. */
export function missingFields(entry: Entry, edition: Edition, now: Date): FieldError[] {
  const language = currentScope()?.language ?? 'vi';
  return problemsOf(entry, edition, { now, language }).map(({ field, code, message }) => ({ field, code, message }));
}
