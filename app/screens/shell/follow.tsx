// «Follow me» as one sees it: the button in the bar or, on a phone, in the account menu, and a strip under the bar while somebody leads. Placed by shell.tsx.
import { PresentationIcon } from '@navikt/aksel-icons';
import { createContext, type KeyboardEvent, type ReactNode, useContext, useEffect, useRef } from 'react';
import type { Follow } from '../../live/follow.ts';
import { useHere } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { useAction } from '../../ui/actions.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { type Following, useFollow } from './use-follow.ts';
import './follow.css';

const FollowContext = createContext<Following | null>(null);

/** Only the button and the strip are drawn anew when somebody comes, goes or leads. */
export function FollowProvider({ board, children }: { board: string; children: ReactNode }) {
  return <FollowContext.Provider value={useFollow(board)}>{children}</FollowContext.Provider>;
}

const useFollowing = (): Following => {
  const following = useContext(FollowContext);
  if (!following) throw new Error('follow me outside of its provider');
  return following;
};

const useLeading = (): { leads: boolean; press: () => void } => {
  const { follow, lead, stop } = useFollowing();
  const leads = follow.step === 'leading';
  return { leads, press: leads ? stop : lead };
};

export function FollowButton() {
  const words = useWords().follow;
  const { leads, press } = useLeading();
  useAction({
    id: 'follow-me',
    order: 2,
    label: leads ? words.stopLeading : words.followMe,
    icon: <PresentationIcon aria-hidden />,
    also: words.strip,
    run: press,
  });
  return (
    <button
      type="button"
      className="ui-button follow-button"
      data-look="quiet"
      aria-pressed={leads}
      title={words.followMeHelp}
      onClick={press}
    >
      <PresentationIcon aria-hidden />
      <span>{words.followMe}</span>
    </button>
  );
}

/** The same in the account menu, where a phone's bar has no room for it. */
export function FollowOnPhones({ onPressed }: { readonly onPressed: () => void }) {
  const words = useWords().follow;
  const { leads, press } = useLeading();
  return (
    <button
      type="button"
      className="ui-button follow-on-phones"
      title={words.followMeHelp}
      onClick={() => {
        press();
        onPressed();
      }}
    >
      <PresentationIcon aria-hidden />
      {leads ? words.stopLeading : words.followMe}
    </button>
  );
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

type Strip = { text: string; more?: string; button: string; press: () => void; colour: number };

/** What the strip says and what its one button does; null while nobody leads. */
const useStrip = (): Strip | null => {
  const words = useWords().follow;
  const { follow, followers, stop, join, leave } = useFollowing();
  const me = useHere().find((one) => one.me);
  switch (follow.step) {
    case 'nobody':
      return null;
    case 'leading': {
      const more = words.followers(followers);
      return { text: words.youLead, more, button: words.stopLeading, press: stop, colour: me?.colour ?? 1 };
    }
    case 'following': {
      const { name, colour } = follow.lead;
      const text = follow.waits ? words.waits(name) : words.following(name);
      return { text, button: words.stopFollowing, press: leave, colour };
    }
    case 'alone': {
      const { name, colour } = follow.lead;
      return { text: words.alone, button: words.followAgain(firstName(name)), press: join, colour };
    }
    case 'offered': {
      const { name, colour } = follow.lead;
      return { text: words.offers(name), button: words.follow, press: join, colour };
    }
  }
};

export function FollowStrip() {
  const words = useWords().follow;
  const { follow, leave } = useFollowing();
  const strip = useStrip();
  const hadFocus = useRef(false);
  useSaidAloud(follow);
  // The strip goes when the leader stops: a focus that was in it goes to the screen.
  const isShown = strip !== null;
  useEffect(() => {
    if (isShown || !hadFocus.current) return;
    hadFocus.current = false;
    document.getElementById('content')?.focus();
  }, [isShown]);
  if (!strip) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || follow.step !== 'following') return;
    event.preventDefault();
    leave();
  };
  return (
    <section
      className="follow-strip"
      aria-label={words.strip}
      data-person-colour={strip.colour}
      data-step={follow.step}
      onKeyDown={onKeyDown}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
    >
      <PresentationIcon aria-hidden />
      <p>
        <b>{strip.text}</b>
        {strip.more && <span>{strip.more}</span>}
      </p>
      <button type="button" className="ui-button" onClick={strip.press}>
        {strip.button}
      </button>
    </section>
  );
}

/** Beginning, end and every turn in between, politely. */
const useSaidAloud = (follow: Follow) => {
  const words = useWords().follow;
  const announce = useAnnounce();
  const before = useRef<Follow>(follow);
  const said = saying(follow, before.current, words);
  useEffect(() => {
    before.current = follow;
  }, [follow]);
  useEffect(() => {
    if (said !== '') announce(said, 'follow');
  }, [said, announce]);
};

const saying = (follow: Follow, before: Follow, words: ReturnType<typeof useWords>['follow']): string => {
  switch (follow.step) {
    case 'nobody':
      if (before.step === 'leading') return words.youEnded;
      return 'lead' in before ? words.ended(before.lead.name) : '';
    case 'leading':
      return words.youLead;
    case 'following':
      return follow.waits ? words.waits(follow.lead.name) : words.following(follow.lead.name);
    case 'alone':
      return words.alone;
    case 'offered':
      return words.offers(follow.lead.name);
  }
};
