/** Decodes one label of a host name (`xn--…`, RFC 3492); `undefined` when it is not well formed. */
export function punycodeLabel(label: string): string | undefined {
  const body = label.slice(4).toLowerCase();
  if (body === "" || body.length > 63 || !/^[a-z0-9-]+$/.test(body)) return undefined;
  const cut = body.lastIndexOf("-");
  const out = cut > 0 ? Array.from(body.slice(0, cut), (char) => char.charCodeAt(0)) : [];
  let code = 128;
  let bias = 72;
  let index = 0;
  for (let at = cut > 0 ? cut + 1 : 0; at < body.length;) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      if (at >= body.length) return undefined;
      const c = body.charCodeAt(at++);
      const digit = c >= 0x61 ? c - 0x61 : c - 0x30 + 26;
      if (digit < 0 || digit > 35) return undefined;
      index += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (weight > 0x7fffffff || index > 0x7fffffff) return undefined;
    }
    const length = out.length + 1;
    let delta = before === 0 ? Math.floor((index - before) / 700) : (index - before) >> 1;
    delta += Math.floor(delta / length);
    let k = 0;
    while (delta > 455) {
      delta = Math.floor(delta / 35);
      k += 36;
    }
    bias = k + Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    out.splice(index++, 0, code);
  }
  return String.fromCodePoint(...out);
}
