interface SwitchProps {
  label: string;
  hint?: string | undefined;
  on: boolean;
  disabled?: boolean;
  toggle: () => void;
}

/** A setting that is on or off, with its name and a line that says what the present state means. */
export function Switch({ label, hint, on, disabled = false, toggle }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        <span class="switch-label">{label}</span>
        {hint && <span class="hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          // It shows what holds, which a refused permission does not change.
          currentTarget.checked = on;
          toggle();
        }}
      />
    </label>
  );
}
