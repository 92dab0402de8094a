// What the forms of the calendar's and the share's screens are answered with: an address that was made, why there is none, or that one was
// revoked. Called by the two routes and the two screens.
import { type ShouldRevalidateFunction, useActionData } from '@remix-run/react';
import { useAddressFetcher } from '../parts/addresses/use-address-fetcher.ts';

/** What a form that was just sent has done; `Reason` is why no address was made. */
export type AddressAnswer<Reason extends string> =
  | { readonly address: string }
  | { readonly revoked: true }
  | Reason
  | null;

/** The address that was made just now; null when none was. */
export const madeAddress = (answer: AddressAnswer<string>): string | null =>
  answer !== null && typeof answer === 'object' && 'address' in answer ? answer.address : null;

/** The answer, when it is that an address was revoked just now. */
export const revokedAddress = (answer: AddressAnswer<string>): object | null =>
  answer !== null && typeof answer === 'object' && 'revoked' in answer ? answer : null;

type Made<Reason extends string> =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: Reason };

type Deeds<Reason extends string> = {
  readonly revoke: () => Promise<void>;
  /** Null: there is no such board, or it isn't the asker's. */
  readonly make: () => Promise<Made<Reason> | null>;
  readonly addressOf: (token: string) => URL;
};

/** `do=make` or `do=revoke`. Throws a Response for what no form of ours sends, and when there is no such board. */
export const answerAddressForm = async <Reason extends string>(
  form: FormData,
  { revoke, make, addressOf }: Deeds<Reason>,
): Promise<{ readonly answer: AddressAnswer<Reason>; readonly status: number }> => {
  if (form.get('do') === 'revoke') {
    await revoke();
    return { answer: { revoked: true }, status: 200 };
  }
  if (form.get('do') !== 'make') throw new Response(null, { status: 400 });
  const made = await make();
  if (!made) throw new Response(null, { status: 404 });
  if (!made.ok) return { answer: made.reason, status: made.reason === 'full' ? 409 : 400 };
  return { answer: { address: addressOf(made.token).href }, status: 200 };
};

/** What the route's `Action` said last; the page itself brings it where there are no scripts. */
export const useAnswered = <Action>() => {
  const withoutScripts = useActionData<Action>();
  return useAddressFetcher<Action>().data ?? withoutScripts;
};

/** The addresses are the same whatever the filter in the page's address; what a form has changed comes with its answer. */
export const isOtherAddresses: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.board !== nextParams.board;
