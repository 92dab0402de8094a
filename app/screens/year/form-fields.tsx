// A choice, a number and a text of several lines, each with its label. Called by the form of an activity.

type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [string, string])[];
};

export const Choice = ({ name, label, value, onChange, options }: ChoiceProps) => (
  <div className="year-field">
    <label htmlFor={`year-${name}`}>{label}</label>
    <select id={`year-${name}`} className="ui-field" value={value} onChange={(e) => onChange(e.target.value)}>
      {options.map(([id, said]) => (
        <option key={id} value={id}>
          {said}
        </option>
      ))}
    </select>
  </div>
);

type CountProps = Omit<ChoiceProps, 'options'> & { least: number };

export const Count = ({ name, label, least, value, onChange }: CountProps) => (
  <div className="year-field">
    <label htmlFor={`year-${name}`}>{label}</label>
    <input
      id={`year-${name}`}
      className="ui-field"
      type="number"
      inputMode="numeric"
      min={least}
      max={366}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
);

export const Text = ({ name, label, value, onChange }: Omit<ChoiceProps, 'options'>) => (
  <div className="year-field" data-half>
    <label htmlFor={`year-${name}`}>{label}</label>
    <textarea
      id={`year-${name}`}
      className="ui-field"
      rows={3}
      value={value}
      maxLength={5000}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
);
