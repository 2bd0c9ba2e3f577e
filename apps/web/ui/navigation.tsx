import { Link, type LinkProps, useNavigate, useRouterState } from "@tanstack/react-router";
import { Button as AriaButton } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { Icon, type IconName } from "./icon.tsx";
import { useMatches } from "./use-matches.ts";
import "./menu.css";
import "./navigation.css";

export interface Place {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly label: string;
  readonly icon: IconName;
  /** How many things wait there; said with the label. */
  readonly count?: { readonly number: number; readonly words: string } | undefined;
  readonly isExact?: boolean;
}

/** As many as a thumb can tell apart on a narrow phone. */
const mostInBar = 5;

/** The places of the product: a rail at the side of a wide screen, a bar at the foot of a phone, the rest behind its last place. */
export function Navigation({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  const isBar = useMatches("(max-width: 48rem)");
  const shown = isBar && places.length > mostInBar ? places.slice(0, mostInBar - 1) : places;
  const rest = places.slice(shown.length);
  return (
    <nav className="places" aria-label={label}>
      <ul>
        {shown.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              className="place"
              activeProps={{ "aria-current": "page" }}
              activeOptions={{ exact: place.isExact ?? false, includeSearch: false }}
            >
              <Icon name={place.icon} />
              <span className="place-label">{place.label}</span>
              <Count place={place} />
            </Link>
          </li>
        ))}
        {rest.length === 0 ? null : (
          <li>
            <MorePlaces places={rest} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function Count({ place: { count } }: { readonly place: Place }) {
  if (count === undefined || count.number === 0) return null;
  return (
    <span className="place-count">
      <span aria-hidden="true">{count.number}</span>
      <span className="visually-hidden">, {count.words}</span>
    </span>
  );
}

/** The button is where one is, when one is at a place behind it. */
function MorePlaces({ places }: { readonly places: readonly Place[] }) {
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isHere = places.some(({ to }) => path.startsWith(to));
  const waiting = places.find(({ count }) => (count?.number ?? 0) > 0);
  return (
    <MenuTrigger>
      <AriaButton className="place" aria-current={isHere ? "page" : "false"}>
        <Icon name="more" />
        <span className="place-label">More</span>
        {waiting === undefined ? null : <Count place={waiting} />}
      </AriaButton>
      <Popover className="menu-sheet" placement="top end" offset={4}>
        <AriaMenu
          className="menu"
          aria-label="More places"
          onAction={(key) => {
            const place = places.find(({ to }) => to === key);
            if (place !== undefined) void navigate({ to: place.to });
          }}
        >
          {places.map((place) => (
            <MenuItem key={place.to} id={place.to} className="menu-item" textValue={place.label}>
              {place.label}
              <Count place={place} />
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
