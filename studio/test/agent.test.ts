import { expect, test } from "vitest";
import { browserOf } from "../src/account/agent";

test("browsers are named by what they are, not by what they wish to be taken for", () => {
  const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
  expect(browserOf(`Mozilla/5.0 (X11; Linux x86_64) ${chrome}`)).toEqual({ name: "Chrome on Linux", mobile: false });
  expect(browserOf(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/142.0`)).toEqual({ name: "Edge on Windows", mobile: false });
  expect(browserOf("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15")).toEqual({ name: "Safari on macOS", mobile: false });
  expect(browserOf("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1")).toEqual({ name: "Safari on iPhone", mobile: true });
  expect(browserOf("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0")).toEqual({ name: "Firefox on Android", mobile: true });
});

test("what is not known keeps its name, shortened", () => {
  expect(browserOf("").name).toBe("Unknown browser");
  expect(browserOf("x".repeat(300)).name).toHaveLength(40);
});
