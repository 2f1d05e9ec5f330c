import type { ResponsibilityRole } from '../../../shared/model/knowledge';
import type { ListedName } from './body-list';

/** Bodies of one role within a mark. */
export interface MarkedBodies {
  readonly role: ResponsibilityRole;
  readonly names: readonly ListedName[];
}

const lead = /牵头|牽頭|主责|主办|主辦/u;
const support = /配合|参与|參與|参加|协同|协办|協辦|协助|協助|支持|会办/u;

/** The role that a label's or a clause's words give. */
export function roleOf(words: string): ResponsibilityRole {
  if (lead.test(words)) return 'lead';
  return support.test(words) && !/责任|責任|權責|负责|負責|主管|承办|承辦/u.test(words)
    ? 'support'
    : 'responsible';
}
