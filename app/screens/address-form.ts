// What the forms of the calendar's and the share's screens are answered with: an address that was made, why there is none, or that one was
// revoked. Called by the two routes and the two screens.
import type { ShouldRevalidateFunction } from '@remix-run/react';

/** What a form that was just sent has done; `Reason` is why no address was made. */
export type AddressAnswer<Reason extends string> = { readonly address: string } | Reason | 'revoked' | null;

/** The address that was made just now; null when none was. */
export const madeAddress = (answer: AddressAnswer<string>): string | null =>
  answer !== null && typeof answer === 'object' ? answer.address : null;

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
    return { answer: 'revoked', status: 200 };
  }
  if (form.get('do') !== 'make') throw new Response(null, { status: 400 });
  const made = await make();
  if (!made) throw new Response(null, { status: 404 });
  if (!made.ok) return { answer: made.reason, status: made.reason === 'full' ? 409 : 400 };
  return { answer: { address: addressOf(made.token).href }, status: 200 };
};

/** The addresses are the same whatever the filter in the page's address. */
export const isOtherAddresses: ShouldRevalidateFunction = ({ currentParams, nextParams, formMethod }) =>
  currentParams.board !== nextParams.board || formMethod !== undefined;
