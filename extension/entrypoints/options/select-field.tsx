import { useId } from 'preact/hooks';

interface SelectProps<Value extends string> {
  /** What each value is called, in the order in which they are shown. */
  options: Readonly<Record<Value, string>>;
  value: Value | undefined;
  /** What an open choice is called. */
  unsaid: string;
  save: (value: Value | undefined) => void;
}

/** A choice that may be left open. */
export function SelectField<Value extends string>({
  label,
  ...select
}: SelectProps<Value> & { label: string }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Select id={id} {...select} />
    </div>
  );
}

/** The choice alone, for where its label stands elsewhere. */
export function Select<Value extends string>({
  id,
  name,
  options,
  value,
  unsaid,
  save,
}: SelectProps<Value> & { id?: string; name?: string }) {
  const values = Object.keys(options) as Value[];
  return (
    <select
      id={id}
      aria-label={name}
      value={value ?? ''}
      onChange={({ currentTarget }) => save(values.find((each) => each === currentTarget.value))}
    >
      <option value="">{unsaid}</option>
      {values.map((each) => (
        <option key={each} value={each}>
          {options[each]}
        </option>
      ))}
    </select>
  );
}
