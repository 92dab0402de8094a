// «Follow me» as a state machine: who leads, and whether I lead, follow, wait for them or look on my own. Pure; driven by
// screens/shell/use-follow.ts with everybody's presence (here.ts) and with what I press.
import type { PersonId } from '../domain/card.ts';
import type { Here } from './here.ts';

/** One person leading, from when they began until they stop. `at` is an address below the board's. */
export type Lead = Pick<Here, 'person' | 'name' | 'colour' | 'turn'> & { readonly at: string };

/**
 * Their line is down: I stay where I am until they are back, or it has been too long. `tab`: another tab or machine of theirs is
 * here still, only not the one that leads.
 */
type Waiting = false | 'person' | 'tab';

export type FollowStep =
  | { readonly step: 'nobody' }
  | { readonly step: 'leading'; readonly own: number }
  | { readonly step: 'following'; readonly lead: Lead; readonly waits: Waiting }
  /** I followed and have left. */
  | { readonly step: 'alone'; readonly lead: Lead }
  /** I came while they were leading. */
  | { readonly step: 'offered'; readonly lead: Lead };

export type Follow = FollowStep & {
  /** The highest turn that was ever seen: who begins next takes the one after it, their `own`. */
  readonly turn: number;
  /** The others who were here and did not lead when I last looked: these see it begin. */
  readonly idle: ReadonlySet<PersonId>;
};

export const NOT_FOLLOWING: Follow = { step: 'nobody', turn: 0, idle: new Set() };

export type FollowEvent =
  | { readonly type: 'here'; readonly here: readonly Here[] }
  | { readonly type: 'lead' }
  /** This tab led before it was loaded anew, in the turn `own`: it goes on. */
  | { readonly type: 'leadOn'; readonly own: number }
  | { readonly type: 'stop' }
  /** I take part (again). */
  | { readonly type: 'join' }
  /** I stop following, or I went somewhere by myself. */
  | { readonly type: 'leave' }
  /** The one I follow has been gone for too long. */
  | { readonly type: 'gaveUp' };

/**
 * The newest takes over: of all who lead the one with the highest turn, of equals the greater id. Everybody reckons the same from
 * the same presence without a clock, so that the older one stops by themselves, and follows.
 */
const isNewer = (a: Pick<Lead, 'turn' | 'person'>, b: Pick<Lead, 'turn' | 'person'>): boolean =>
  a.turn > b.turn || (a.turn === b.turn && a.person > b.person);

/** The one who leads; null when nobody does. My own other tabs lead nobody of me. */
const leadIn = (here: readonly Here[]): Lead | null => {
  let newest: Lead | null = null;
  for (const { me, leading, person, name, colour, turn } of here) {
    if (me || leading === null) continue;
    const lead = { person, name, colour, turn, at: leading };
    if (!newest || isNewer(lead, newest)) newest = lead;
  }
  return newest;
};

const stepAfter = (before: Follow, here: readonly Here[]): FollowStep => {
  const lead = leadIn(here);
  if (before.step === 'leading') {
    const mine = here.find(({ me }) => me);
    const isNewest = !lead || !mine || isNewer({ person: mine.person, turn: before.own }, lead);
    return isNewest ? { step: 'leading', own: before.own } : { step: 'following', lead, waits: false };
  }
  if (!lead) return before.step === 'following' ? withoutLead(before, here) : { step: 'nobody' };
  const had = 'lead' in before ? before.lead : null;
  // The same one, further on or back again: I stand to them as I did.
  if (had?.person === lead.person && lead.turn >= had.turn)
    return before.step === 'following'
      ? { step: 'following', lead, waits: false }
      : { step: before.step === 'alone' ? 'alone' : 'offered', lead };
  return before.idle.has(lead.person) ? { step: 'following', lead, waits: false } : { step: 'offered', lead };
};

type FollowingStep = Extract<FollowStep, { step: 'following' }>;

/** Gone without having stopped (their line, or mine) is waited for. Who stops says so in the turn in which they led. */
const withoutLead = (before: FollowingStep, here: readonly Here[]): FollowStep => {
  const there = here.find(({ person }) => person === before.lead.person);
  if (!there) return { ...before, waits: 'person' };
  const hasStopped = there.turn >= before.lead.turn;
  // Away altogether and back without their turn: a page that was loaded anew leads no longer.
  return hasStopped || before.waits === 'person' ? { step: 'nobody' } : { ...before, waits: 'tab' };
};

export const nextFollow = (before: Follow, event: FollowEvent): Follow => {
  const { turn, idle } = before;
  switch (event.type) {
    case 'here': {
      const others = event.here.filter(({ me }) => !me);
      return {
        ...stepAfter(before, event.here),
        turn: Math.max(turn, ...others.map((one) => one.turn)),
        idle: new Set(others.filter(({ leading }) => leading === null).map(({ person }) => person)),
      };
    }
    case 'lead':
      return { step: 'leading', own: turn + 1, turn: turn + 1, idle };
    case 'leadOn':
      return { step: 'leading', own: event.own, turn: Math.max(turn, event.own), idle };
    case 'stop':
      return before.step === 'leading' ? { step: 'nobody', turn, idle } : before;
    case 'join':
      return 'lead' in before ? { step: 'following', lead: before.lead, waits: false, turn, idle } : before;
    case 'leave':
      return before.step === 'following' ? leave(before) : before;
    case 'gaveUp':
      return before.step === 'following' && before.waits ? { step: 'nobody', turn, idle } : before;
  }
};

/** While their line is down there is nothing to come back to. */
const leave = ({ lead, waits, turn, idle }: Follow & FollowingStep): Follow =>
  waits ? { step: 'nobody', turn, idle } : { step: 'alone', lead, turn, idle };
