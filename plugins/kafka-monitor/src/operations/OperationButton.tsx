import { Button, Tooltip, TooltipTrigger, VisuallyHidden } from '@backstage/ui';
import { ReactElement, useId } from 'react';
import styles from './OperationButton.module.css';

/**
 * A button that can be hindered. It is then still reached by keyboard and
 * pointer, does nothing, and says why: a disabled one would hide its reason.
 */
export function OperationButton(props: {
  children: string;
  /** For those who only hear it, where the words on it do not suffice. */
  label?: string;
  icon?: ReactElement;
  variant?: 'primary' | 'secondary' | 'tertiary';
  destructive?: boolean;
  /** Why it can not be pressed. */
  hindrance?: string;
  isPending?: boolean;
  /** While something else is under way. */
  isDisabled?: boolean;
  onPress: () => void;
}) {
  const { hindrance, label, variant = 'secondary' } = props;
  const id = useId();
  if (!hindrance) {
    return (
      <Button
        size="small"
        variant={variant}
        destructive={props.destructive}
        iconStart={props.icon}
        aria-label={label}
        isPending={props.isPending}
        isDisabled={props.isDisabled}
        onPress={props.onPress}
      >
        {props.children}
      </Button>
    );
  }
  return (
    <span>
      <TooltipTrigger delay={200}>
        <Button
          size="small"
          variant="secondary"
          className={styles.hindered}
          iconStart={props.icon}
          aria-label={label}
          aria-disabled
          aria-describedby={id}
        >
          {props.children}
        </Button>
        <Tooltip>{hindrance}</Tooltip>
      </TooltipTrigger>
      <VisuallyHidden id={id}>{hindrance}</VisuallyHidden>
    </span>
  );
}
