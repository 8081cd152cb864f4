import { ReactNode } from 'react';
import { Breakable } from './Breakable';
import styles from './Facts.module.css';

/** Names and values, as many beside each other as there is room for. */
export function Facts(props: { facts: Array<[string, ReactNode]> }) {
  return (
    <dl className={styles.facts}>
      {props.facts.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            {typeof value === 'string' ? <Breakable text={value} /> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
