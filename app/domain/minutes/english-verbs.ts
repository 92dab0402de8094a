// English verbs that tasks stand in, and the phrases that English minutes assign with (LANGUAGE.md 13). Called by verdicts.ts,
// passive-claims.ts and markers.ts.
import { lowered, words } from './tokens.ts';

const DEEDS =
  'send check contact follow write prepare draft update book order invite ask call email arrange organise organize set review share submit finish finalise finalize complete deliver create make provide circulate investigate look report speak talk confirm schedule publish test fix translate add find collect coordinate clarify propose present get discuss move remove change register plan document sign reserve remind chase reach notify inform gather compile produce upload post design build run host lead take bring put give summarise summarize explore evaluate assess identify develop implement meet work ensure verify fill distribute request obtain edit revise reply respond answer pay buy install support help approve ' +
  'archive print examine consult correct negotiate liaise recruit appoint purchase measure clean map record scan forward paint repair replace rename return store delete close open advertise announce promote attach configure migrate export import train teach brief procure apply calculate count compare convert copy enter extend handle label link list mail phone pick read renew upgrade subscribe cancel migrate restore configure escalate highlight merge approach nominate secure allocate interview transcribe summon tidy raise rewrite sort transfer visit';

export const ENGLISH_VERBS = words(DEEDS);

/** In the present tense these tell, think or describe; «Ruth reports that …» assigns nothing. */
const TELLING = words(
  'report present propose discuss look talk speak explore approve respond answer support meet work lead run host help find give get bring put make take plan summarise summarize open close extend handle count compare list train teach apply raise return enter record visit',
);

const thirdPerson = (verb: string): string =>
  /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;

const PRESENT: ReadonlySet<string> = new Set(
  DEEDS.split(' ')
    .filter((verb) => !TELLING.has(verb))
    .map(thirdPerson),
);
/** What must follow some verbs in the present for them to be a task. */
const PRESENT_PHRASE =
  /^(?:looks (?:into|after|for|over|through|out)|takes (?:(?:it|this|that) (?:up|on|over)|over(?! as| from)|care of|responsibility for|the lead on|contact with)|gets (?:back to|in touch|quotes|hold of)|gives (?:feedback|notice)|brings|sees (?:to|about)|puts (?:together|up|out|(?:it|this|that|them|(?:a|an) [a-z]+) (?:on|in|into|up|out|through|to|round))|makes (?:a|an|the|sure|contact)|finds (?:out|a|an|the|some|two|three|four)|thinks about|comes back (?:to|with)|goes (?:round|over) to|pops (?:in|over|round)|calls (?:on|round)|has a (?:word|chat|look|go)|plans (?:the|a)|applies for|talks to|speaks to|speaks with|talks with|meets (?:with )?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]|presents .{0,40}next meeting|reports back)\s/u;

const OPENS_PHRASE = words(
  'has sees thinks comes goes pops calls looks takes gets gives brings puts makes finds plans applies talks speaks meets presents reports',
);

/** «Eva checks the contract», «Ruth looks into the price»: `rest` begins with the verb. A person's, never a thing's. */
export const isEnglishPresent = (rest: string): boolean => {
  const [word = ''] = /^[a-z]+/.exec(rest) ?? [];
  if (!PRESENT.has(word) && !(OPENS_PHRASE.has(word) && PRESENT_PHRASE.test(rest))) return false;
  const after = rest.slice(word.length).trim();
  return (
    after.length >= 3 &&
    !/^(?:that(?! (?:up|on|over) )|whether|if|how|why|what|about|not|it (?:odd|hard|difficult|strange))\b/.test(
      after,
    ) &&
    !/^(?:us|everyone|the \S+|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]\S+) (?:that|about)\b/u.test(after)
  );
};

/** Told or done: done with an object. */
const DOING = words('run get bring put make take find give lead help count train return enter record visit');
const PLURAL_PHRASE =
  /^(?:look (?:into|after|for|over|through|out)|take (?:care of|responsibility for|the lead on)|get (?:back to|in touch|quotes|hold of)|see (?:to|about)|put (?:together|up|out)|make (?:a|an|the|sure|contact)|find (?:out|a|an|the|some|two|three))\s/;

/** «Ruth and Leif book the hall»: of more than one the verb is bare. */
export const isEnglishPlural = (rest: string): boolean => {
  const [word = ''] = /^[a-z]+/.exec(rest) ?? [];
  if (TELLING.has(word) || word === 'see')
    return (
      PLURAL_PHRASE.test(rest) ||
      (DOING.has(word) && OBJECT.test(rest.slice(word.length)) && !NO_OBJECT.test(rest.slice(word.length)))
    );
  return ENGLISH_VERBS.has(word) && /^\s[A-Za-z]/.test(rest.slice(word.length));
};

/** In the present tense of a person these think, say, are or have. */
const NO_DEED = words(
  'is was has says thinks feels believes reckons knows wants needs hopes wonders likes prefers suggests agrees disagrees mentions notes reports explains informs thanks argues points stresses emphasises emphasizes highlights states adds comments confirms reminds ' +
    'welcomes expects seems remains stays sits stands lives works leaves joins attends represents supports doubts fears worries regrets sees hears understands remembers comes goes leads chairs becomes belongs lies lacks differs means owns uses describes considers recommends proposes presents introduces opens closes summarises summarizes concludes questions responds replies answers warns claims insists observes appreciates apologises apologizes enjoys loves hates backs seconds opposes owns queries rejects endorses praises abstains misses his its this yes always perhaps plus',
);

/** «it», «the figures», «figures from», «Eva the list», «forty». */
const OBJECT =
  /^\s(?:(?:it|them|him|her|us|both|each|everyone|this|these|those|somebody|someone|something|everything|everybody|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty)(?:[\s.,;]|$)|(?:the|a|an|all|his|her|their|our|its|some|new|another|any|up|out|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ]+|\d+)\s[A-Za-zÀ-ÖØ-öø-ɏ]|[a-z]+s\s(?:from|for|to|at|by|out|on|in|of|with|and|before)\s)/u;
/** «gives an update», «makes the point», «finds it odd», «takes the view». */
const NO_OBJECT =
  /^\s(?:(?:the|a|an|his|her) (?:[a-z]+ )?(?:update|summary|overview|outline|point|view|account|talk|case|impression|comment|question|decision|objection|concern|feeling|sense|interest|difference|part)s?(?![a-z])|it (?:[a-z]+ )?(?:is|was|a bit|too|very|rather|odd|hard|difficult|strange|easy|important|useful)(?![a-z])|(?:us|everyone|the \S+|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]\S+) that(?![a-z]))/u;

/** A verb that no list has, with an object, of a person who is surely one: «Ragnar redraws the route». */
export const isOpenEnglish = (rest: string): boolean => {
  const [word = ''] = /^[a-z]+/.exec(rest) ?? [];
  return (
    isThirdPerson(word) && OBJECT.test(rest.slice(word.length)) && !NO_OBJECT.test(rest.slice(word.length))
  );
};

/** «Ragnar swaps with Eva», of a person who has a day to do it by. */
export const mayBeDeed = (rest: string): boolean => {
  const [word = ''] = /^[a-z]+/.exec(rest) ?? [];
  return (
    isThirdPerson(word) &&
    !/^\s(?:that|whether|if|how|why|what|not|like|as|than|very|too|so)\s/.test(rest.slice(word.length))
  );
};

const isThirdPerson = (word: string): boolean => /^[a-z]{2,}[^s]s$/.test(word) && !NO_DEED.has(word);

/** «is finding a judge», «'m writing to the school», «is driving it over»: what is arranged, with the verb's own work. */
export const isEnglishGoing = (rest: string): boolean => {
  const [said = '', stem = ''] = /^(?:(?:is|am|are)\s)?([a-z]{2,})ing(?=\s[A-Za-z])/.exec(rest) ?? [];
  const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
  const verb = forms.find((one) => ENGLISH_VERBS.has(one));
  const after = rest.slice(said.length);
  if (verb !== undefined && (verb !== 'get' || !OBJECT.test(after))) return !NOT_GOING.has(verb);
  return (
    stem !== '' &&
    !forms.some((one) => STATES.has(one) || NO_DEED.has(thirdPerson(one))) &&
    (ROUND.test(after) || OBJECT.test(after)) &&
    !NO_OBJECT.test(after)
  );
};
/** «ringing round the parents» */
const ROUND = /^\s(?:round|around)\s/;
/** Talk, and work that goes on already. */
const NOT_GOING = words(
  'look work report discuss propose talk speak explore meet lead run host support help take get give plan attend visit investigate develop',
);

const STATES = words(
  'be have need like know see believe think want agree disagree differ remain continue attend leave join stay depend also not only probably then soon still the a perhaps never',
);
/** A bare verb that somebody will do, unless it is a state. */
export const isEnglishDeed = (word: string): boolean => /^[a-z]{2,}$/.test(word) && !STATES.has(word);

const NO_ORDER = words(
  `from on at by with under over during after before since until about for of as all both each not if when while where what who why how is are was were
   has have had does did can could would should will may might than then that and but or because only even just out up per via into onto upon within without
   near between among against through throughout across along behind beyond despite like unlike given once also some many most half none took made gave came
   went told said saw found met held kept left lost won`,
);
/** “Telephone the centre”: what somebody is ordered to do, whatever the verb. */
export const isOpenOrder = (text: string): boolean => {
  const word = /^[A-Z][a-z]{2,}(?=\s(?:the|a|an|our|all|every|this|these|them|it)(?![a-z]))/.exec(text)?.[0];
  return word !== undefined && !/(?:ed|ing|[^s]s)$/.test(word) && !NO_ORDER.has(lowered(word));
};

const ADVERB = '(?:(?:also|both|each|now|then|[a-z]+ly)\\s)?';
const DUTY = new RegExp(
  `^${ADVERB}(?:needs? to|has to|have to|is to|are to|(?:(?:is|are) )?(?:going|down) to)\\s${ADVERB}([a-zß-öø-ɏ]+)`,
  'u',
);
const PROMISE = new RegExp(
  `^${ADVERB}(?:(?:has |have |had )?(?:[a-z]+ly )?(?:agreed|volunteered|promised|offered|undertaken|undertook|pledged|committed)(?: to)?|(?:agrees|volunteers|promises|offers|undertakes) to|(?:was|were|is|are|has been|have been) (?:asked|tasked|requested|instructed|assigned) to|(?:was|were) to(?= (?!have |be ))|(?:(?:has |have )?said|says) (?:that )?(?:he|she|they)(?: would| will| can|['’]d|['’]ll)|took (?:it )?on to|(?:took|has) (?:an|the) action to)\\s([a-zß-öø-ɏ]+)`,
  'u',
);
const CHARGE = new RegExp(
  `^${ADVERB}(?:(?:is|are|will be) responsible for|(?:will |to |shall )?(?:take|takes|took) (?:on |over |care of |(?:the |full )?responsibility for |the lead on |charge of )|(?:was|were) (?:tasked|charged) with |(?:was|were) (?:given|assigned) (?=the |responsib)|(?:volunteered|signed up) for |(?:has |have )taken (?:on|over) |(?:has |have )?promised (?:us )?(?=the |a |an |his |her |their )|owns (?=the |this |that ))\\s?([a-zß-öø-ɏ]+)`,
  'u',
);

/** One of these begins whatever the three find. */
const OPENS_DUTY = words(
  'going also both each now then said says need needs has have had is are agreed volunteered promised offered undertaken undertook pledged committed agrees volunteers promises offers undertakes was were took takes take will to shall owns',
);

/** Whether what follows a subject lays a duty on it («needs to send»), is its promise («agreed to send») or its charge. */
export const isEnglishDuty = (after: string, isPerson: boolean): boolean => {
  const rest = lowered(after);
  const [opens = ''] = /^[a-z]+/.exec(rest) ?? [];
  if (!OPENS_DUTY.has(opens) && !opens.endsWith('ly')) return false;
  const duty = DUTY.exec(rest)?.[1];
  if (duty) return ENGLISH_VERBS.has(duty) || (isPerson && isEnglishDeed(duty));
  if (!isPerson) return false;
  const promise = PROMISE.exec(rest)?.[1];
  if (promise && /\s(?:to|would|will|[a-z]+['’](?:d|ll))\s[a-zß-öø-ɏ]+$/u.test(PROMISE.exec(rest)?.[0] ?? ''))
    return isEnglishDeed(promise) || /^(?:join|attend|have)$/.test(promise);
  return CHARGE.test(rest);
};

const IRREGULAR = words(
  'sent written made done found put taken brought built paid bought given told drawn held kept read shown got set cut run led met sold lent',
);
export const isEnglishParticiple = (word: string): boolean =>
  /^[a-z]{2,}ed$/.test(word) || IRREGULAR.has(word);
