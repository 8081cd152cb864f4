import { Fragment } from 'react';
import { TeamName } from './TeamName';

/** Several teams, each leading to its page. */
export function TeamNames(props: { names: string[] }) {
  return (
    <>
      {props.names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <TeamName name={name} />
        </Fragment>
      ))}
    </>
  );
}
