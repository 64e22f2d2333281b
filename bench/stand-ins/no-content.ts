// In the place of the modules that look at contents, in the hook against which `bench/content-cost.ts` measures the real one.
import type { CallContent, OutputContent, PromptContent } from "../../src/hook/content/inspect.ts";
import type { KnownSecrets } from "../../src/hook/content/known-secrets.ts";

export interface ContentWorld {
  readonly stateFolder: string;
}

export function knownSecrets(): KnownSecrets | undefined {
  return undefined;
}

export function contentOfCall(): CallContent {
  return { clean: (text) => text, found: [], withContent: (effects) => effects };
}

export function contentOfPrompt(): PromptContent | undefined {
  return undefined;
}

export function contentOfOutput(): OutputContent | undefined {
  return undefined;
}
