import type { AgreementTask } from '../api/agreements.js';

/** What is read anew when a task has changed. */
export function refreshOfTask({ agreementId }: Pick<AgreementTask, 'agreementId'>): string[][] {
  return [
    ['agreement-tasks'],
    ['agreement', agreementId],
    ['agreements'],
    ['agreement-notes', agreementId],
    ['agreement-history', agreementId],
    ['task-counts'],
  ];
}
