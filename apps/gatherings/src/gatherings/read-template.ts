import { GatheringTemplateError, parseGatheringTemplate, type GatheringTemplate } from '@sangtao/programmes/gathering';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';

/** @throws Refusal wrong-template, naming each place */
export function readTemplate(source: object | (() => GatheringTemplate)): GatheringTemplate {
  try {
    return typeof source === 'function' ? (source as () => GatheringTemplate)() : parseGatheringTemplate(source);
  } catch (error) {
    if (!(error instanceof GatheringTemplateError)) throw error;
    const errors = error.problems.map(({ path, message, code, values }): FieldError =>
      code ? { field: path, code, values } : { field: path, code: 'template', message },
    );
    throw new Refusal('wrong-template', { errors }, { cause: error });
  }
}
