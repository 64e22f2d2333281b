import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createScanner, KINDS, scanText } from "../../content/index.ts";
import { mayOrder, maySecret } from "./signs.ts";
