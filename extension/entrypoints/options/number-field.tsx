import { useId } from 'preact/hooks';

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  min: number;
  max: number;
  step?: number | 'any';
  placeholder?: string;
  save: (value: number | undefined) => void;
}

/** A number that may be left out; one out of bounds is not saved, and the browser says why. */
export function NumberField({ label, save, value, ...bounds }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <NumberInput id={id} value={value} save={save} {...bounds} />
    </div>
  );
}

type NumberInputProps = Omit<NumberFieldProps, 'label'> & { id?: string; name?: string };

/** The input alone, for where its label stands elsewhere. */
export function NumberInput({ id, name, value, save, ...bounds }: NumberInputProps) {
  return (
    <input
      type="number"
      inputMode="decimal"
      id={id}
      aria-label={name}
      value={value ?? ''}
      {...bounds}
      onChange={({ currentTarget }) => {
        if (!currentTarget.reportValidity()) return;
        save(currentTarget.value === '' ? undefined : currentTarget.valueAsNumber);
      }}
    />
  );
}
