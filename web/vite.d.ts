/** What Vite lets the screens import besides code. */
/// <reference types="vite/client" />
