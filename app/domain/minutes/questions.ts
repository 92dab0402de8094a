// The questions that the minutes leave open: «Hvem tar kontakt?», «Skal vi ha egen side» (LANGUAGE.md 43). Called by walk.ts.
import { isQuestion } from './guards.ts';
import type { Span } from './reading-types.ts';
import { sentencesIn } from './sentences.ts';

/** The sentences between `start` and `end` that ask; those that lie in one of `tasks` are orders («@Kari kan du …?»). */
export const questionsIn = (flat: string, { start, end }: Span, tasks: readonly Span[]): Span[] =>
  sentencesIn(flat, start, end).filter((span) => {
    const text = flat.slice(span.start, span.end);
    if (
      !isQuestion(text) ||
      text.length < 8 ||
      /^(?:hvem|kven|who|hvor|kvar|where|hva|kva|what|når|when)\s?:/i.test(text)
    )
      return false;
    if (!text.includes('?') && text.length > 120) return false;
    return !tasks.some((task) => task.start < span.end && span.start < task.end);
  });
