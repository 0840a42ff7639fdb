import { nothing } from 'lit';
import type { View } from '../core/element.ts';
import type { Problem } from '../core/problem.ts';
import type { Texts } from './board.ts';
import type { EvidenceType } from './entries.ts';
import type { Later } from './later-steps.ts';

export interface TroubleOptions {
  t: Texts;
  lang: string;
  problem: Problem | undefined;
  demanded: readonly EvidenceType[];
  later: Later | undefined;
  onRetry: (() => void) | undefined;
}

/** Why the claim was refused or could not be saved, and what helps. */
export function trouble({ t, lang, problem, demanded, later, onRetry }: TroubleOptions): View {
  if (!problem || !later) return nothing;
  const named = demanded.map((type) => t[`evidence_${type}`]);
  const next =
    problem.code === 'evidence_missing' && named.length
      ? t.missing_evidence(new Intl.ListFormat(lang).format(named))
      : undefined;
  return later.problemView({ problem, t, next, onRetry });
}

export function evidenceNamed(problem: Problem): EvidenceType[] {
  return problem.errors.map(({ pointer }) => pointer.slice(pointer.lastIndexOf('/') + 1) as EvidenceType);
}
