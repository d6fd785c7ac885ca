/** The places of the desk and who may enter; each place brings its own code when it is entered. */
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type RouteComponent,
} from "@tanstack/react-router";
import { call } from "./api/client.ts";
import { patience } from "./api/again.ts";
import { isSignedOut } from "./api/problem.ts";
import { session } from "./api/session.ts";
import { editionAt, placeInCase, whereFrom } from "./shell/searches.ts";
import { Lost, NotHere } from "./shell/Lost.tsx";
import { askedIn } from "./inbox/asked.ts";

function showTheDoor(problem: Error, door: unknown) {
  const asksForPassword = door === "POST /session" || door === "POST /password";
  if (!isSignedOut(problem) || asksForPassword || door === "GET /session") return;
  // What is still on the screen asks who is signed in: they are forgotten once it has gone.
  void router
    .navigate({ to: "/sign-in", search: { from: router.state.location.href } })
    .then(() => desk.removeQueries({ queryKey: session.queryKey }));
}

export const desk: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (problem, query) => showTheDoor(problem, query.queryKey[0]),
  }),
  mutationCache: new MutationCache({
    onError: (problem, _asked, _context, mutation) =>
      showTheDoor(problem, mutation.options.mutationKey?.[0]),
  }),
  defaultOptions: patience,
});

const root = createRootRoute({
  component: Outlet,
  errorComponent: Lost,
  notFoundComponent: NotHere,
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: lazyRouteComponent(() => import("./welcome/WelcomePage.tsx"), "WelcomePage"),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: whereFrom,
  component: lazyRouteComponent(() => import("./welcome/SignInPage.tsx"), "SignInPage"),
});

/** Inside, someone is signed in; a desk without a workspace welcomes its first administrator. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ location }) => {
    try {
      await desk.ensureQueryData(session);
    } catch (problem) {
      if (!isSignedOut(problem)) throw problem;
      const { ready } = await call("GET /welcome");
      throw ready
        ? redirect({ to: "/sign-in", search: { from: location.href } })
        : redirect({ to: "/welcome" });
    }
  },
  component: lazyRouteComponent(() => import("./shell/Shell.tsx"), "Shell"),
});

/** A room of the desk that its address alone opens. */
const room = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => inside, path, component });

const home = createRoute({
  getParentRoute: () => inside,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/inbox/$view", params: { view: "open" }, replace: true });
  },
});

const inbox = createRoute({
  getParentRoute: () => inside,
  path: "/inbox/$view",
  validateSearch: askedIn,
  component: lazyRouteComponent(() => import("./inbox/InboxPage.tsx"), "InboxPage"),
});

const oneCase = createRoute({
  getParentRoute: () => inside,
  path: "/cases/$case",
  validateSearch: placeInCase,
  component: lazyRouteComponent(() => import("./cases/CasePage.tsx"), "CasePage"),
});

const oneCustomer = room(
  "/customers/$customer",
  lazyRouteComponent(() => import("./people/CustomerPage.tsx"), "CustomerPage"),
);
const incidents = room(
  "/incidents",
  lazyRouteComponent(() => import("./incidents/IncidentsPage.tsx"), "IncidentsPage"),
);
const oneIncident = room(
  "/incidents/$incident",
  lazyRouteComponent(() => import("./incidents/IncidentPage.tsx"), "IncidentPage"),
);
const calls = room(
  "/calls",
  lazyRouteComponent(() => import("./calls/CallsPage.tsx"), "CallsPage"),
);
const oneCall = room(
  "/calls/$call",
  lazyRouteComponent(() => import("./calls/CallPage.tsx"), "CallPage"),
);
const causes = room(
  "/causes",
  lazyRouteComponent(() => import("./causes/CausesPage.tsx"), "CausesPage"),
);
const promises = room(
  "/promises",
  lazyRouteComponent(() => import("./promises/PromisesPage.tsx"), "PromisesPage"),
);
const telling = room(
  "/tellings/$telling",
  lazyRouteComponent(() => import("./tellings/TellingPage.tsx"), "TellingPage"),
);
const myLetters = room(
  "/my-letters",
  lazyRouteComponent(() => import("./coaching/CoachingPage.tsx"), "CoachingPage"),
);
const lessons = room(
  "/lessons",
  lazyRouteComponent(() => import("./lessons/LessonsPage.tsx"), "LessonsPage"),
);
const books = room(
  "/books",
  lazyRouteComponent(() => import("./lessons/BooksPage.tsx"), "BooksPage"),
);
const handbook = room(
  "/handbook",
  lazyRouteComponent(() => import("./handbook/HandbookPage.tsx"), "HandbookPage"),
);
const playbook = createRoute({
  getParentRoute: () => inside,
  path: "/handbook/playbooks/$playbook",
  validateSearch: editionAt,
  component: lazyRouteComponent(() => import("./handbook/PlaybookPage.tsx"), "PlaybookPage"),
});
const editing = room(
  "/handbook/playbooks/$playbook/edit",
  lazyRouteComponent(() => import("./playbooks/EditPage.tsx"), "EditPage"),
);
const inventing = room(
  "/handbook/new",
  lazyRouteComponent(() => import("./playbooks/NewPage.tsx"), "NewPage"),
);
const trade = room(
  "/handbook/trades/$trade",
  lazyRouteComponent(() => import("./handbook/TradePage.tsx"), "TradePage"),
);
const ownTrade = room(
  "/handbook/trades/$trade/edit",
  lazyRouteComponent(() => import("./trades/TradePage.tsx"), "TradePage"),
);
const settings = room(
  "/settings",
  lazyRouteComponent(() => import("./settings/SettingsPage.tsx"), "SettingsPage"),
);

const work = [home, inbox, oneCase, oneCustomer, incidents, oneIncident, calls, oneCall] as const;
const rooms = [promises, telling, causes, lessons, books, settings, myLetters] as const;
const shelves = [handbook, playbook, editing, inventing, trade, ownTrade] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    welcome,
    signIn,
    inside.addChildren([...work, ...rooms, ...shelves]),
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: Lost,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
