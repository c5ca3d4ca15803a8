// Imported first: stdout carries answers only, so what the libraries log goes to stderr.

for (const level of ["log", "info", "debug", "warn"]) {
  console[level] = console.error;
}
