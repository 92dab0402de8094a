// A meeting's name: its minutes are often called «Referat fra møte i gruppa», and a card of it says «Fra » before the name.
// Called by routes/b.$board.meetings.new.tsx.

const MINUTES_OF = /^(?:(?:møte)?referat\s+fr[aå]|minutes\s+(?:of|from))\s+(?:the\s+)?(?=\p{L}{2})/iu;

/** The title of the minutes without «Referat fra» / «Minutes of»; as it is when nothing with a name would be left. */
export const meetingTitle = (title: string): string => {
  const rest = title.replace(MINUTES_OF, '');
  return rest === title ? title : `${rest.slice(0, 1).toLocaleUpperCase('nb')}${rest.slice(1)}`;
};
