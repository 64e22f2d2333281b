import { nameNode, type Node } from "../tree/node.ts";
import { JavascriptFunctions } from "./functions.ts";

const SPECIAL = /[<{]/g;

/** JSX. */
export abstract class JavascriptElements extends JavascriptFunctions {
  abstract expression(): Node;

  /** JSX: only its expressions matter. */
  protected element(): Node {
    return this.nested(() => {
      const items: Node[] = [];
      this.expect("<");
      if (!this.is(">")) this.#tag(items);
      if (this.is("/")) {
        this.next();
        if (!this.is(">")) this.fail("`>` was expected");
        this.seek(this.token.end);
        return { type: "test", items };
      }
      if (!this.is(">")) this.fail("`>` was expected");
      this.#children(items);
      return { type: "test", items };
    });
  }

  #tag(items: Node[]): void {
    const name = this.#tagName();
    if (/^[A-Z]/.test(name)) items.push(nameNode(name.split(/[.:]/)[0]!));
    if (this.is("<")) this.skipTypeArguments();
    while (this.token.kind === "name" || this.is("{")) {
      if (this.eat("{")) {
        this.expect("...");
        items.push(this.assignment());
        this.expect("}");
        continue;
      }
      this.#tagName();
      if (!this.is("=")) continue;
      const at = this.token.end + /^\s*/.exec(this.text.slice(this.token.end, this.token.end + 200))![0].length;
      const quote = this.text[at];
      if (quote === '"' || quote === "'") {
        const end = this.text.indexOf(quote, at + 1);
        if (end === -1) this.fail("a string has no end");
        this.seek(end + 1);
      } else {
        this.next();
        if (this.eat("{")) {
          items.push(this.assignment());
          this.expect("}");
        } else items.push(this.element());
      }
    }
  }

  /** `a-b`, `a.b`, `a:b`. */
  #tagName(): string {
    let name = this.expectName();
    while (this.is("-") || this.is(".") || this.is(":")) {
      name += this.next().text;
      if (this.token.kind === "name" || this.token.kind === "number") name += this.next().text;
    }
    return name;
  }

  /** All up to the closing tag; the current token is the `>` of the opening one. */
  #children(items: Node[]): void {
    const { text } = this;
    for (let at = this.token.end; ;) {
      SPECIAL.lastIndex = at;
      const stop = SPECIAL.exec(text)?.index;
      if (stop === undefined) this.fail("an element has no end");
      this.seek(stop + 1);
      if (text[stop] === "{") {
        if (!this.is("}")) items.push(this.eat("...") ? this.assignment() : this.expression());
        if (!this.is("}")) this.fail("`}` was expected");
        at = this.token.end;
      } else if (this.is("/")) {
        this.next();
        if (!this.is(">")) this.#tagName();
        if (!this.is(">")) this.fail("`>` was expected");
        this.seek(this.token.end);
        return;
      } else {
        this.seek(stop);
        items.push(this.element());
        // What comes after the element is text again.
        at = this.lastEnd;
      }
    }
  }
}
