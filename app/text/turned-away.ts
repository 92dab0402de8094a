// Words of what somebody wrote in minutes that were final by then. Imported by app/live/turned-away.tsx alone, so that they come with it.
import { area } from './language.ts';

export const turnedAway = area({
  nb: {
    noText: 'Det var ingen ny tekst i det du gjorde.',
    looking: 'Henter det du skrev …',
    text: (meeting: string) => `Det du skrev i «${meeting}»`,
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert',
    notCopied: 'Fikk ikke kopiert. Merk teksten og kopier den selv.',
    add: 'Skriv et tillegg til referatet',
    forget: 'Ta det bort',
    forgetSure: 'Ja, ta det bort for godt',
  },
  nn: {
    noText: 'Det var ingen ny tekst i det du gjorde.',
    looking: 'Hentar det du skreiv …',
    text: (meeting: string) => `Det du skreiv i «${meeting}»`,
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert',
    notCopied: 'Fekk ikkje kopiert. Merk teksten og kopier han sjølv.',
    add: 'Skriv eit tillegg til referatet',
    forget: 'Ta det bort',
    forgetSure: 'Ja, ta det bort for godt',
  },
  en: {
    noText: 'There was no new text in what you did.',
    looking: 'Fetching what you wrote …',
    text: (meeting: string) => `What you wrote in “${meeting}”`,
    copy: 'Copy the text',
    copied: 'The text has been copied',
    notCopied: 'Could not copy. Select the text and copy it yourself.',
    add: 'Write an addendum to the minutes',
    forget: 'Remove it',
    forgetSure: 'Yes, remove it for good',
  },
});
