/** A string in, the first equal one that came by out: what recurs over many texts is in memory once. */
export function sharedTexts(): <Text extends string>(text: Text) => Text {
  const known = new Map<string, string>();
  return <Text extends string>(text: Text): Text => {
    const first = known.get(text);
    if (first !== undefined) return first as Text;
    known.set(text, text);
    return text;
  };
}
