import { Store, useStore } from "./store";

export type Choice = "system" | "light" | "dark";
const KEPT = "studio.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

const kept = localStorage.getItem(KEPT);
export const choice = new Store<Choice>(kept === "light" || kept === "dark" ? kept : "system");
const shown = new Store<"light" | "dark">("dark");

function apply(): void {
  const wanted = choice.get();
  const theme = wanted === "system" ? (dark.matches ? "dark" : "light") : wanted;
  document.documentElement.dataset["theme"] = theme;
  shown.set(theme);
}

choice.subscribe(() => {
  localStorage.setItem(KEPT, choice.get());
  apply();
});
dark.addEventListener("change", apply);
apply();

export const useTheme = () => useStore(shown);
