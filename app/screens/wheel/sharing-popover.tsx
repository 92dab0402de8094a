// A picture of the wheel as it is shown: its title, file type and paper, to download or print; and the way to a link for others.
// Loaded by wheel-sharing.tsx when it is first wanted.
import { ArrowDownIcon, LinkIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useId, useState } from 'react';
import { useBoardId } from '../../live/shared-board.tsx';
import { picture } from '../../text/picture.ts';
import { saySpan } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { Popover } from '../../ui/popover.tsx';
import type { Wheel } from './use-wheel.ts';
import './sharing-popover.css';

type SharingProps = {
  readonly wheel: Wheel;
  readonly anchor: () => Element | null;
  readonly onClose: (how: 'back' | 'away') => void;
};

const FORMATS = ['png', 'svg'] as const;
const PAPERS = ['a4', 'a3'] as const;
type Format = (typeof FORMATS)[number];
type Paper = (typeof PAPERS)[number];

export function SharingPopover({ wheel, anchor, onClose }: SharingProps) {
  const words = picture[useLanguage()];
  const board = useBoardId();
  const { search } = useLocation();
  return (
    <Popover anchor={anchor} label={words.menu} closeLabel={words.close} onClose={onClose} align="end">
      <div className="sharing">
        <PictureForm wheel={wheel} />
        <Link className="sharing-link" to={`/b/${board}/share${search}`}>
          <LinkIcon aria-hidden />
          <span>
            {words.share}
            <small>{words.shareHelp}</small>
          </span>
        </Link>
      </div>
    </Popover>
  );
}

/** The address' own parameters go along: filter, time, rings and whatever else says how the wheel looks. */
const useAddresses = (title: string, paper: Paper) => {
  const board = useBoardId();
  const params = new URLSearchParams(useLocation().search);
  params.set('paper', paper);
  if (title.trim() !== '') params.set('title', title.trim());
  return {
    file: (format: Format) => `/b/${board}/wheel.${format}?${params}`,
    print: `/b/${board}/wheel/print?${params}`,
  };
};

const PictureForm = ({ wheel }: { readonly wheel: Wheel }) => {
  const language = useLanguage();
  const words = picture[language];
  const usual = useWords().wheel.title(saySpan(wheel.span, language));
  const [title, setTitle] = useState(usual);
  const [format, setFormat] = useState<Format>('png');
  const [paper, setPaper] = useState<Paper>('a4');
  const addresses = useAddresses(title, paper);
  const head = useId();
  return (
    <section className="sharing-picture" aria-labelledby={head}>
      <h2 id={head}>{words.name}</h2>
      <p className="sharing-what">{words.what(wheel.shown, wheel.isFiltered)}</p>
      <label className="sharing-title">
        {words.title}
        <input
          className="ui-field"
          value={title}
          maxLength={120}
          placeholder={usual}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <Choice name={words.format} of={FORMATS} chosen={format} onChoose={setFormat}>
        {(one) => words[one]}
      </Choice>
      <Choice name={words.paper} of={PAPERS} chosen={paper} onChoose={setPaper} isRow>
        {(one) => one.toUpperCase()}
      </Choice>
      <div className="sharing-do">
        <a className="ui-button" data-look="main" href={addresses.file(format)} download>
          <ArrowDownIcon aria-hidden />
          {words.download}
        </a>
        <button type="button" className="ui-button" onClick={() => printPage(addresses.print)}>
          <PrinterSmallIcon aria-hidden />
          {words.print}
        </button>
      </div>
    </section>
  );
};

/** A page of its own, so that only the wheel comes on paper; that page runs no script, so it is told from here. */
const printPage = (address: string) => {
  const opened = window.open(address);
  opened?.addEventListener('load', () => opened.print());
};

type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly of: readonly T[];
  readonly chosen: T;
  readonly onChoose: (one: T) => void;
  readonly isRow?: boolean;
  readonly children: (one: T) => ReactNode;
};

const Choice = <T extends string>({ name, of, chosen, onChoose, isRow, children }: ChoiceProps<T>) => {
  const group = useId();
  return (
    <fieldset className="sharing-choice" data-row={isRow || undefined}>
      <legend>{name}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={one === chosen} onChange={() => onChoose(one)} />
          {children(one)}
        </label>
      ))}
    </fieldset>
  );
};
