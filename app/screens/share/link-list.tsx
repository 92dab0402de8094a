// A board's links, each with what it shows, how long, and a way to revoke it. Used by share-screen.tsx.
import type { ShareLink } from '../../domain/share.ts';
import { readMarked, readRings } from '../../domain/wheel/wheel-address.ts';
import { AddressLine } from '../../parts/addresses/address-line.tsx';
import { sayDay } from '../../text/dates.ts';
import { share } from '../../text/share.ts';
import { wheelRings } from '../../text/wheel-rings.ts';
import { useLanguage } from '../../text/words.tsx';

export const LinkList = ({ links }: { readonly links: readonly ShareLink[] }) => {
  const words = share[useLanguage()];
  return (
    <ul className="address-list">
      {links.map((link) => (
        <AddressLine
          key={link.id}
          title={link.name || words.unnamed}
          facts={<Facts link={link} />}
          words={words}
          field={{ name: 'link', value: link.id }}
        />
      ))}
    </ul>
  );
};

function Facts({ link }: { readonly link: ShareLink }) {
  const language = useLanguage();
  const words = share[language];
  const day = (date: string) => sayDay(date, language, { year: true });
  const look = new URLSearchParams(link.rings);
  const { by } = readRings(look);
  const marked = readMarked(look);
  const shows = [
    link.year === null ? words.everyYear : String(link.year),
    link.query || words.all,
    ...(by === 'kind' ? [] : [words.ringsBy(wheelRings[language].by[by])]),
    ...(marked ? [words.marked[marked]] : []),
    ...(link.names ? [words.withNames] : []),
  ];
  const lasts = {
    open: words.until(day(link.until)),
    expired: words.expired(day(link.until)),
    orphaned: words.orphaned(link.by),
    cut: words.cut,
  }[link.state];
  return (
    <>
      <p className="share-shows">{shows.join(' · ')}</p>
      <p className="address-help">
        <span className="share-lasts" data-state={link.state}>
          {lasts}
        </span>{' '}
        · {link.read ? words.readOn(day(link.read)) : words.neverRead} ·{' '}
        {words.madeBy(link.by, day(link.made))}
      </p>
    </>
  );
}
