/** What browsers call themselves, in words for people. */

/** The first that fits counts: most browsers name the ones that they wish to be taken for, too. */
const BROWSERS: [RegExp, string][] = [[/Edg(e|A|iOS)?\//, "Edge"], [/OPR\/|Opera/, "Opera"], [/Firefox\/|FxiOS\//, "Firefox"], [/Chrom(e|ium)\/|CriOS\//, "Chrome"], [/Safari\//, "Safari"]];
const SYSTEMS: [RegExp, string][] = [[/Android/, "Android"], [/iPhone|iPod/, "iPhone"], [/iPad/, "iPad"], [/Windows/, "Windows"], [/Mac OS X|Macintosh/, "macOS"], [/CrOS/, "ChromeOS"], [/Linux|X11/, "Linux"]];

const first = (known: [RegExp, string][], text: string) => known.find(([pattern]) => pattern.test(text))?.[1];

export function browserOf(userAgent: string): { name: string; mobile: boolean } {
  const [browser, system] = [first(BROWSERS, userAgent), first(SYSTEMS, userAgent)];
  const name = browser && system ? `${browser} on ${system}` : (browser ?? system ?? (userAgent.slice(0, 40) || "Unknown browser"));
  return { name, mobile: /Android|iPhone|iPod|iPad|Mobile/.test(userAgent) };
}
