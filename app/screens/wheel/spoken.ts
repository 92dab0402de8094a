// What the wheel says of a card, as the year plan does. Called by the wheel's marks, labels and list.
export * from '../../parts/spoken-card.ts';
