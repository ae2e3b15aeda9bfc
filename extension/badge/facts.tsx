import { Fragment } from 'preact';
import { Icon } from '../ui/icons.tsx';
import type { Fact } from '../verdict/facts.ts';

/** Facts of the feed, each with its name. */
export function Facts({ facts, verified: verifiedLabel }: { facts: Fact[]; verified: string }) {
  return (
    <dl>
      {facts.map(({ name, value, link, verified }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            {link === undefined ? (
              value
            ) : (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {value}
              </a>
            )}
            {verified && (
              <span class="verified" role="img" aria-label={verifiedLabel} title={verifiedLabel}>
                <Icon name="verified" />
              </span>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
