// What every field of the panel gets: the card, and the way to change it.
import type { Card, CardChange } from '../../domain/card.ts';

export type CardFieldProps = { readonly card: Card; readonly change: (change: CardChange) => void };
