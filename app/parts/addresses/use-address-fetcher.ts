// By which an address is made and revoked: beside the page's own navigation, so that writing in the filter meanwhile neither stops it nor
// takes its answer away. Used by the calendar's and the share's screens.
import { useFetcher, useResolvedPath } from '@remix-run/react';

/** One a route and board. `Action` is the route's. */
export const useAddressFetcher = <Action = unknown>() =>
  useFetcher<Action>({ key: useResolvedPath('.').pathname });
