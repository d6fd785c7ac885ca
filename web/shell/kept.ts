/** Small habits kept on this machine, where the browser allows it. */

const name = (place: string) => `amends.${place}`;

export function kept(place: string): string | null {
  try {
    return localStorage.getItem(name(place));
  } catch {
    return null; // storage is forbidden: the habit lasts as long as the page
  }
}

export function keep(place: string, habit: string): void {
  try {
    localStorage.setItem(name(place), habit);
  } catch {
    return;
  }
}

export function forgetKept(place: string): void {
  try {
    localStorage.removeItem(name(place));
  } catch {
    return;
  }
}
