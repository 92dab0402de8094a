// The words with which a line says that it is a decision. Called by the minutes editor, and before finalising.
import { markLength } from '../minutes/decisions.ts';

/** «Vedtak:» and its like, but not «Valgt:», without which the rest would say less. */
const SAYS_ONLY_THAT = /vedt[ae]k|vedtatt|beslut|avgj|decision|decided|resol/i;

/** How many letters of the line are «Vedtak: » or its like; 0 where it doesn't begin so. */
export const decisionLeadOf = (line: string): number => {
  const lead = markLength(line);
  return SAYS_ONLY_THAT.test(line.slice(0, lead)) ? lead : 0;
};
