// A person's face: initials on their soft colour. Knows no domain word; the name is given.
import './face.css';

const initialsOf = (name: string): string => {
  // Letters and digits only: of `Per <b>` the sign says nothing.
  const words = name
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.match(/[\p{L}\p{N}]/gu) ?? [])
    .filter((letters) => letters.length > 0);
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? words[words.length - 1]?.[0] : words[0]?.[1];
  return (first + (last ?? '')).toUpperCase();
};

type FaceProps = {
  name: string;
  colour: 1 | 2 | 3 | 4 | 5;
  size?: 'small' | 'medium' | 'large';
  /** A dashed edge: somebody from outside the group. */
  outside?: boolean;
  /** The name is said nearby, so that the face is only a picture. */
  silent?: boolean;
};

export function Face({ name, colour, size = 'medium', outside = false, silent = false }: FaceProps) {
  return (
    <span
      className="ui-face"
      data-person-colour={colour}
      data-size={size}
      data-outside={outside || undefined}
      title={name}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {initialsOf(name)}
    </span>
  );
}

/** Faces beside each other, the ones past `most` as a number. */
export function Faces({
  people,
  most = 3,
  size,
  label,
}: {
  people: readonly { id: string; name: string; colour: 1 | 2 | 3 | 4 | 5; outsider?: boolean }[];
  most?: number;
  size?: FaceProps['size'];
  label?: string;
}) {
  if (people.length === 0) return null;
  const shown = people.slice(0, most);
  const rest = people.slice(most);
  const names = people.map((person) => person.name).join(', ');
  return (
    <span className="ui-faces" role="img" aria-label={label ? `${label}: ${names}` : names}>
      {shown.map((person) => (
        <Face
          key={person.id}
          name={person.name}
          colour={person.colour}
          size={size}
          outside={person.outsider}
          silent
        />
      ))}
      {rest.length > 0 && (
        <span
          className="ui-face"
          data-size={size ?? 'medium'}
          data-more
          aria-hidden
          title={rest.map((p) => p.name).join(', ')}
        >
          +{rest.length}
        </span>
      )}
    </span>
  );
}
