import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

/** A button that shows a picture only; its name, and the keys that do the same, appear beside it. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  isDisabled = false,
  isCurrent = false,
  isPressed,
  onPress,
}: {
  icon: LucideIcon;
  label: string;
  keys?: string;
  isDisabled?: boolean;
  /** Whether it leads to where one is. */
  isCurrent?: boolean;
  /** Whether what it switches is on, where it is a switch. */
  isPressed?: boolean;
  onPress: () => void;
}): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className="icon-button"
        aria-label={label}
        {...(isCurrent && { 'aria-current': 'page' as const })}
        {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        <Icon aria-hidden size={18} strokeWidth={1.75} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
