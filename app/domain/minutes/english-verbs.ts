// English verbs that tasks stand in, and what else English minutes assign with (LANGUAGE.md 13). Called by verdicts.ts and markers.ts.
import { words } from './tokens.ts';

export const ENGLISH_VERBS = words(
  'send check contact follow write prepare draft update book order invite ask call email arrange organise organize set review share submit finish finalise finalize complete deliver create make provide circulate investigate look report speak talk confirm schedule publish test fix translate add find collect coordinate clarify propose present get discuss move remove change register plan document sign reserve remind chase reach notify inform gather compile produce upload post design build run host lead take bring put give summarise summarize explore evaluate assess identify develop implement meet work ensure verify fill distribute request obtain edit revise reply respond answer pay buy install support help approve',
);
