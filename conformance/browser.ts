// Stands in for a person's browser: opens the address of a login and follows where it leads. The suite's issuers ask nothing.
const [address] = process.argv.slice(2);
const answer = await fetch(address!, { redirect: "manual" });
const next = answer.headers.get("location");
if (next !== null) await fetch(new URL(next, address));
