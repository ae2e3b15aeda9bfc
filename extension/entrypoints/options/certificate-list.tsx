import { profileMessages } from '../../locales/profile/index.ts';
import type { StudentProfile } from '../../profile/student-profile.ts';
import { TokenField } from '../../ui/token-field.tsx';
import { suggestFor } from './name-list.tsx';
import { NumberInput } from './number-field.tsx';
import { save, saveAdded, saveRemoved } from './profile-edits.ts';
import { language, profile } from './state.ts';

/** The certificates that she holds, each with its points where it gives any. */
export function CertificateList() {
  const { profile: words } = profileMessages(language.value);
  const { certificates } = profile.value;
  return (
    <TokenField
      label={words.certificates}
      words={words}
      names={certificates.map(({ name }) => name)}
      suggest={suggestFor('certificates')}
      add={(names) =>
        saveAdded(names, (before) => ({
          ...before,
          certificates: [...before.certificates, ...names.map((name) => ({ name }))],
        }))
      }
      remove={(at) => {
        const gone = certificates[at]?.name ?? '';
        saveRemoved(gone, (before) => ({
          ...before,
          certificates: before.certificates.filter(({ name }) => name !== gone),
        }));
      }}
      detail={(at) => {
        const name = certificates[at]?.name ?? '';
        return (
          <NumberInput
            name={words.score(name)}
            placeholder={words.points}
            value={certificates[at]?.score}
            min={0}
            max={1_000_000}
            step="any"
            save={(score) => void save((before) => withScore(before, name, score))}
          />
        );
      }}
    />
  );
}

function withScore(before: StudentProfile, certificate: string, score: number | undefined): StudentProfile {
  const certificates = before.certificates.map((each) =>
    each.name === certificate ? { name: each.name, ...(score !== undefined && { score }) } : each,
  );
  return { ...before, certificates };
}
