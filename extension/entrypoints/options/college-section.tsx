import { useSignal } from '@preact/signals';
import { pageMessages } from '../../locales/pages/index.ts';
import { policyMessages } from '../../locales/policy/index.ts';
import { translated } from '../../locales/translated.ts';
import { Icon } from '../../ui/icons.tsx';
import { TitledSection } from '../../ui/titled-section.tsx';
import { chooseCollege, colleges, language, managed, profile } from './state.ts';

/** The student's college, out of those in the feed. */
export function CollegeSection() {
  const { options } = pageMessages(language.value);
  const saved = useSignal(false);
  const choose = async (id: string) => {
    saved.value = false;
    await chooseCollege(id);
    saved.value = true;
  };
  const named = colleges.value.map((college) => ({
    id: college.id,
    name: translated(college, 'name', language.value) ?? college.name,
  }));
  named.sort((a, b) => a.name.localeCompare(b.name, language.value));
  return (
    <TitledSection id="college" title={options.college} hint={options.collegeHint}>
      {profile.value.college !== undefined && profile.value.college === managed.value.policy.college && (
        <p class="by-college">
          <Icon name="college" />
          {policyMessages(language.value).note}
        </p>
      )}
      {named.length === 0 ? (
        <p>{options.noColleges}</p>
      ) : (
        <select
          aria-labelledby="college"
          value={profile.value.college ?? ''}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          <option value="">{options.noCollege}</option>
          {named.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      <p role="status" class="success">
        {saved.value && options.saved}
      </p>
    </TitledSection>
  );
}
