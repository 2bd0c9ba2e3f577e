import { Link, type LinkProps } from "@tanstack/react-router";
import { Icon, type IconName } from "./icon.tsx";
import "./navigation.css";

export interface Place {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly label: string;
  readonly icon: IconName;
  /** How many things wait there; said with the label. */
  readonly count?: { readonly number: number; readonly words: string } | undefined;
  readonly isExact?: boolean;
}

/** The places of the product: a rail at the side of a wide screen, a bar at the foot of a phone. */
export function Navigation({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  return (
    <nav className="places" aria-label={label}>
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <Link
              to={place.to}
              className="place"
              activeProps={{ "aria-current": "page" }}
              activeOptions={{ exact: place.isExact ?? false, includeSearch: false }}
            >
              <Icon name={place.icon} />
              <span className="place-label">{place.label}</span>
              {place.count === undefined || place.count.number === 0 ? null : (
                <span className="place-count">
                  <span aria-hidden="true">{place.count.number}</span>
                  <span className="visually-hidden">, {place.count.words}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
