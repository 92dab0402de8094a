// A step to another stretch of time: the next year, further in, back to today. A link, so that it can be opened in a tab of its own and the
// browser's way back goes out again. Called by the wheel's tools and its rim.
import { Link, useLocation } from '@remix-run/react';
import type { ComponentProps, MouseEvent } from 'react';
import { readTime, type TimeChoice, writeTime } from '../../domain/wheel/wheel-address.ts';
import { useToday } from '../../live/shared-board.tsx';
import { useAddressChange } from '../../parts/use-address-change.ts';
import { isPlainClick } from '../../ui/is-plain-click.ts';

export type TimeStep = (time: TimeChoice) => TimeChoice;

type Props = Omit<ComponentProps<typeof Link>, 'to' | 'onClick'> & { readonly step: TimeStep };

/**
 * The step is made from what was asked for last, which the page may not show yet: of two presses in one breath neither is lost. What is
 * open stays open.
 */
export const TimeLink = ({ step, ...about }: Props) => {
  const today = useToday();
  const changeAddress = useAddressChange();
  const { pathname, search } = useLocation();
  const stepped = (asked: URLSearchParams) => writeTime(step(readTime(asked, today)), today, asked);
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    changeAddress(stepped);
  };
  const to = { pathname, search: stepped(new URLSearchParams(search)).toString() };
  return <Link {...about} to={to} preventScrollReset onClick={onClick} />;
};
