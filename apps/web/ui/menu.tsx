import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { IconButton } from "./button.tsx";
import "./menu.css";

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** Three dots and what can be done here. */
export function Menu({ label, actions }: { readonly label: string; readonly actions: readonly MenuAction[] }) {
  return (
    <MenuTrigger>
      <IconButton label={label} icon="more" size="s" />
      <Popover className="menu-sheet" placement="bottom end" offset={4}>
        <AriaMenu className="menu" aria-label={label} onAction={(key) => actions.find(({ id }) => id === key)?.run()}>
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} className="menu-item">
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
