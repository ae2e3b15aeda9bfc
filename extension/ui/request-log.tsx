import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formatMoment } from '../locales/format-date.ts';
import type { Language } from '../locales/language.ts';
import { onboardingMessages } from '../locales/onboarding/index.ts';
import { onRequestNoted, readRequestLog } from '../request-log/request-log.ts';
import type { Requested } from '../request-log/requested.ts';

const page = 20;

/** A button that shows every request the extension has made, as it is made. */
export function RequestLog({ language }: { language: Language }) {
  const { log } = onboardingMessages(language);
  const open = useSignal(false);
  return (
    <div class="request-log">
      <button
        type="button"
        class="secondary"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {open.value ? log.hide : log.show}
      </button>
      {open.value && <Requests language={language} />}
    </div>
  );
}

function Requests({ language }: { language: Language }) {
  const { log } = onboardingMessages(language);
  const requests = useSignal<Requested[] | undefined>(undefined);
  const shown = useSignal(page);
  useEffect(() => {
    const read = async () => {
      requests.value = await readRequestLog();
    };
    void read();
    return onRequestNoted(() => void read());
  }, [requests]);
  const all = requests.value;
  if (all === undefined) return null;
  if (all.length === 0) return <p class="hint">{log.none}</p>;
  return (
    <>
      <p class="hint">{log.hint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{log.time}</th>
            <th scope="col">{log.address}</th>
            <th scope="col">{log.answer}</th>
            <th scope="col">{log.size}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, shown.value).map((request) => (
            <tr key={request.id}>
              <td>{formatMoment(request.at, Date.now(), language)}</td>
              <td class="sent">
                {request.method} {request.address}
              </td>
              <td>{answerOf(request)}</td>
              <td>{request.bytes === undefined ? '' : log.kilobytes((request.bytes / 1000).toFixed(1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > shown.value && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            shown.value += page;
          }}
        >
          {log.more}
        </button>
      )}
    </>
  );

  function answerOf({ status, bytes, failed }: Requested): string {
    if (failed) return status === undefined ? log.failed : `${status}, ${log.brokenOff}`;
    return status === undefined || bytes === undefined ? log.waiting : String(status);
  }
}
