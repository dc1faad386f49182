import { say } from '../language/say.ts';
import type { ServiceKind } from '../policy/service-kinds.ts';

const NAMES = {
  career: 'kind_career',
  training: 'kind_training',
  'youth-supportive': 'kind_youth_supportive',
  'self-service': 'kind_self_service',
  'information-only': 'kind_information_only',
  'follow-up': 'kind_follow_up',
  supportive: 'kind_supportive',
} as const;

/**
 * @param kind a kind of service
 * @returns what people call it
 */
export function kindName(kind: ServiceKind): string {
  return say(NAMES[kind]);
}
