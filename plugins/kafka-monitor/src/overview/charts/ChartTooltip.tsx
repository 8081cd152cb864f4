import styles from './charts.module.css';

/** A number that the pointer is at. */
export interface TooltipPart {
  name: string;
  value: number;
  color: string;
}

/** What a part of a chart stands for, in the theme's own look. */
export function ChartTooltip(props: {
  label?: string;
  parts: TooltipPart[];
  language: string;
}) {
  const { label, parts, language } = props;
  return (
    <div className={styles.tooltip}>
      {label && <div className={styles.tooltipLabel}>{label}</div>}
      {parts.map(({ name, value, color }) => (
        <div key={name} className={styles.key}>
          <span className={styles.swatch} style={{ backgroundColor: color }} />
          {name}: {value.toLocaleString(language)}
        </div>
      ))}
    </div>
  );
}
