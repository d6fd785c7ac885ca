/** The places of the desk and who may enter; each place brings its own code when it is entered. */
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { call } from "./api/client.ts";
import { patience } from "./api/again.ts";
import { isSignedOut } from "./api/problem.ts";
import { session } from "./api/session.ts";
import { placeInCase, whereFrom } from "./shell/searches.ts";
import { Lost, NotHere } from "./shell/Lost.tsx";
import { askedIn } from "./inbox/asked.ts";

function showTheDoor(problem: Error, door: unknown) {
  const asksForPassword = door === "POST /session" || door === "POST /password";
  if (!isSignedOut(problem) || asksForPassword || door === "GET /session") return;
  desk.removeQueries({ queryKey: session.queryKey });
  void router.navigate({ to: "/sign-in", search: { from: router.state.location.href } });
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

const oneCustomer = createRoute({
  getParentRoute: () => inside,
  path: "/customers/$customer",
  component: lazyRouteComponent(() => import("./people/CustomerPage.tsx"), "CustomerPage"),
});

const incidents = createRoute({
  getParentRoute: () => inside,
  path: "/incidents",
  component: lazyRouteComponent(() => import("./incidents/IncidentsPage.tsx"), "IncidentsPage"),
});

const oneIncident = createRoute({
  getParentRoute: () => inside,
  path: "/incidents/$incident",
  component: lazyRouteComponent(() => import("./incidents/IncidentPage.tsx"), "IncidentPage"),
});

const calls = createRoute({
  getParentRoute: () => inside,
  path: "/calls",
  component: lazyRouteComponent(() => import("./calls/CallsPage.tsx"), "CallsPage"),
});

const oneCall = createRoute({
  getParentRoute: () => inside,
  path: "/calls/$call",
  component: lazyRouteComponent(() => import("./calls/CallPage.tsx"), "CallPage"),
});

const causes = createRoute({
  getParentRoute: () => inside,
  path: "/causes",
  component: lazyRouteComponent(() => import("./causes/CausesPage.tsx"), "CausesPage"),
});

const promises = createRoute({
  getParentRoute: () => inside,
  path: "/promises",
  component: lazyRouteComponent(() => import("./promises/PromisesPage.tsx"), "PromisesPage"),
});

const lessons = createRoute({
  getParentRoute: () => inside,
  path: "/lessons",
  component: lazyRouteComponent(() => import("./lessons/LessonsPage.tsx"), "LessonsPage"),
});

const books = createRoute({
  getParentRoute: () => inside,
  path: "/books",
  component: lazyRouteComponent(() => import("./lessons/BooksPage.tsx"), "BooksPage"),
});

const handbook = createRoute({
  getParentRoute: () => inside,
  path: "/handbook",
  component: lazyRouteComponent(() => import("./handbook/HandbookPage.tsx"), "HandbookPage"),
});

const playbook = createRoute({
  getParentRoute: () => inside,
  path: "/handbook/playbooks/$playbook",
  component: lazyRouteComponent(() => import("./handbook/PlaybookPage.tsx"), "PlaybookPage"),
});

const editing = createRoute({
  getParentRoute: () => inside,
  path: "/handbook/playbooks/$playbook/edit",
  component: lazyRouteComponent(() => import("./playbooks/EditPage.tsx"), "EditPage"),
});

const inventing = createRoute({
  getParentRoute: () => inside,
  path: "/handbook/new",
  component: lazyRouteComponent(() => import("./playbooks/NewPage.tsx"), "NewPage"),
});

const trade = createRoute({
  getParentRoute: () => inside,
  path: "/handbook/trades/$trade",
  component: lazyRouteComponent(() => import("./handbook/TradePage.tsx"), "TradePage"),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/SettingsPage.tsx"), "SettingsPage"),
});

const work = [home, inbox, oneCase, oneCustomer, incidents, oneIncident, calls, oneCall] as const;
const rooms = [promises, causes, lessons, books, settings] as const;
const shelves = [handbook, playbook, editing, inventing, trade] as const;

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
