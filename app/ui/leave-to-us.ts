// downshift asks each event whether it was answered already. Called by the lists that choose in the event itself.
import type { SyntheticEvent } from 'react';

/** Keeps the browser and downshift from answering an event that the caller answers. */
export const leaveToUs = (event: SyntheticEvent): void => {
  event.preventDefault();
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
};
