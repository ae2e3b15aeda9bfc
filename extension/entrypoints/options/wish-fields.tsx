import { profileMessages } from '../../locales/profile/index.ts';
import { verdictMessages } from '../../locales/verdict/index.ts';
import { withField } from '../../profile/with-field.ts';
import { NameList } from './name-list.tsx';
import { PayFloorField } from './pay-floor-field.tsx';
import { save } from './profile-edits.ts';
import { language, profile } from './state.ts';

/** Where she would work, how, and for how much. */
export function WishFields() {
  const { profile: words } = profileMessages(language.value);
  const { employmentTypes } = verdictMessages(language.value);
  const chosen = profile.value.employmentTypes;
  return (
    <fieldset>
      <legend>{words.wishes}</legend>
      <NameList
        label={words.places}
        read={({ places }) => places}
        write={(before, places) => ({ ...before, places })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={profile.value.remote === true}
          onChange={({ currentTarget: { checked } }) =>
            void save((before) => withField(before, 'remote', checked || undefined))
          }
        />
        <span>{words.remote}</span>
      </label>
      <fieldset class="field">
        <legend>{words.employmentTypes}</legend>
        <div class="boards">
          {Object.entries(employmentTypes).map(([type, name]) => (
            <label key={type} class="chip">
              <input
                type="checkbox"
                checked={chosen.includes(type)}
                onChange={({ currentTarget: { checked } }) =>
                  void save((before) => {
                    const others = before.employmentTypes.filter((each) => each !== type);
                    return { ...before, employmentTypes: checked ? [...others, type] : others };
                  })
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <PayFloorField />
    </fieldset>
  );
}
