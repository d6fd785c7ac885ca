/** Oneself at the desk: the light, the keys, the way out. */
import { Button } from "../kit/Button.tsx";
import { Menu } from "../kit/Menu.tsx";
import { Person } from "../kit/Person.tsx";
import { useDeed } from "../api/doors.ts";
import { useMe } from "../api/session.ts";
import { type Light, useLight } from "./light.ts";

const lights: readonly (readonly [Light, string])[] = [
  ["light", "Light"],
  ["dark", "Dark"],
  ["system", "As this machine has it"],
];

export function MeMenu({ onKeys }: { onKeys: () => void }) {
  const { colleague } = useMe();
  const [light, setLight] = useLight();
  const signOut = useDeed("DELETE /session", { onDone: () => location.assign("/sign-in") });
  return (
    <div className="flex shrink-0 items-center max-md:px-2">
      <Menu
        align="start"
        trigger={
          <Button
            className="border-transparent bg-transparent px-1.5! text-left font-normal!
            md:w-full md:justify-start!"
          >
            <Person name={colleague.name} disc />
            <span className="truncate max-md:sr-only">
              {colleague.name}
              <span className="sr-only">: light, keys, sign out</span>
            </span>
          </Button>
        }
        items={[
          ...lights.map(([value, label]) => ({
            label: `${light === value ? "✓ " : ""}${label}`,
            onSelect: () => setLight(value),
          })),
          { label: "Keys and how to switch them off", onSelect: onKeys },
          { label: "Sign out", onSelect: () => signOut.mutate({}) },
        ]}
      />
    </div>
  );
}
